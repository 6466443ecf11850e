import type { LaidOutCell, LaidOutRow, LaidOutTable } from '../layout/laid-out.ts';
import type { LayoutProfile } from '../layout-profile.ts';
import { ruledTable } from './ruled.ts';
import { run } from './run.ts';
import { twipsOfPoints } from './units.ts';
import { value, w, type Xml } from './xml.ts';

/** A table over a width in points: head rows repeated, no row broken over two pages. */
export function tableElement({ shares, rows }: LaidOutTable, width: number, profile: LayoutProfile): Xml {
  const columns = columnWidths(shares, twipsOfPoints(width));
  return ruledTable(
    columns,
    profile.table,
    rows.map((row) => rowElement(row, columns, profile)),
  );
}

/** Whole twips that make up the width. */
function columnWidths(shares: readonly number[], width: number): readonly number[] {
  let [sum, before] = [0, 0];
  return shares.map((share) => {
    sum += share;
    const end = Math.round(sum * width);
    const own = end - before;
    before = end;
    return own;
  });
}

function rowElement({ header, cells }: LaidOutRow, columns: readonly number[], profile: LayoutProfile): Xml {
  const properties = [w('cantSplit'), ...(header ? [w('tblHeader')] : [])];
  return w('tr', {}, [
    w('trPr', {}, properties),
    ...cells.map((cell) => w('tc', {}, [cellProperties(cell, columns), cellParagraph(cell, header, profile)])),
  ]);
}

/** A cell that reaches down is written in each row that it covers, empty but for the first (17.4.84). */
function cellProperties({ column, colSpan, rowSpan, continues }: LaidOutCell, columns: readonly number[]): Xml {
  const width = columns.slice(column, column + colSpan).reduce((sum, own) => sum + own, 0);
  return w('tcPr', {}, [
    w('tcW', { w: width, type: 'dxa' }),
    ...(colSpan > 1 ? [value('gridSpan', colSpan)] : []),
    ...(rowSpan > 1 || continues ? [value('vMerge', continues ? 'continue' : 'restart')] : []),
    value('vAlign', 'center'),
  ]);
}

function cellParagraph({ centred, indent, face, spans }: LaidOutCell, header: boolean, profile: LayoutProfile): Xml {
  const inset = { leftChars: indent * 100, left: twipsOfPoints(indent * profile.table.size) };
  const properties = [
    value('pStyle', header ? 'TableHead' : 'TableText'),
    ...(indent > 0 ? [w('ind', inset)] : []),
    ...(centred ? [] : [value('jc', 'left')]),
  ];
  return w('p', {}, [w('pPr', {}, properties), ...spans.map((span) => run(span, face, profile))]);
}
