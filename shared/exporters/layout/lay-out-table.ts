import { type ColumnRole, type TableBlock, type TableRow, type TextRun, textOf } from '../../document/model.ts';
import type { LaidOutCell, LaidOutRow, LaidOutTable } from './laid-out.ts';
import { spansOf } from './lay-out-text.ts';
import { partMark } from './part-mark.ts';
import { type GridCell, tableGrid } from './table-grid.ts';

/** A table's grid with the look of each cell: heads in 黑体, groups bold over the whole width, figures in the middle. */
export function layOutTable(table: TableBlock): LaidOutTable {
  const grid = tableGrid(table).map((row, index) => groupOverWidth(row, table.children[index]));
  const width = Math.max(...grid.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)));
  const centred = Array.from({ length: width }, (_, column) => isCentred(table, grid, column));
  const rows = grid.map((row, index): LaidOutRow => {
    const header = index < table.headerRows;
    return { header, cells: row.map((place) => layOutCell(place, { table, index, header, centred })) };
  });
  return { type: 'table', shares: sharesOf(table, width), rows };
}

interface RowPlace {
  readonly table: TableBlock;
  readonly index: number;
  readonly header: boolean;
  /** Of each column. */
  readonly centred: readonly boolean[];
}

function layOutCell({ cell, ...place }: GridCell, { table, index, header, centred }: RowPlace): LaidOutCell {
  const isGroup = table.children[index]?.kind === 'group';
  const mark = cell && !header ? partMark(table, index, cell) : undefined;
  const runs: readonly TextRun[] = [...(mark?.words ? [{ text: mark.words }] : []), ...(cell?.children ?? [])];
  const face = header ? 'level1' : 'body';
  const isFigure = cell !== undefined && figure.test(textOf(cell));
  return {
    ...place,
    centred: !isGroup && !mark && (header || isFigure || centred[place.column] === true),
    indent: mark?.indent ?? 0,
    face,
    spans: spansOf(runs, { face, bold: isGroup && !header }),
  };
}

/** A group's name stands over all columns, unless other cells of its row say something too. */
function groupOverWidth(row: readonly GridCell[], { kind }: Partial<TableRow> = {}): readonly GridCell[] {
  const named = row.filter(({ cell }) => cell && textOf(cell).trim() !== '');
  const isAlone = row.every(({ continues, rowSpan }) => !continues && rowSpan === 1) && named.length <= 1;
  const [first] = named.length > 0 ? named : row;
  if (kind !== 'group' || !isAlone || !first) return row;
  return [{ ...first, column: 0, colSpan: row.reduce((sum, { colSpan }) => sum + colSpan, 0) }];
}

/** “99%以上”, “〔12.3〕”, “—”: figures stand in the middle whatever else the column holds. */
const figure = /^[\s\d.,，:：%％‰+\-±—－～~〔〕[\]（）()年以上下左右万亿个人所]*$/;

const centredRoles: readonly ColumnRole[] = ['ordinal', 'unit', 'base', 'target', 'nature'];
const leftRoles: readonly ColumnRole[] = ['indicator', 'text'];

/** Lines of cells up to this length, in characters, look better in the middle. */
const shortLine = 10;

/** Whether a column's cells stand in the middle: those that hold values, and others whose lines are all short. */
function isCentred(
  { columns, headerRows }: TableBlock,
  grid: readonly (readonly GridCell[])[],
  column: number,
): boolean {
  const role = columns[column]?.role;
  if (role && centredRoles.includes(role)) return true;
  if (role && leftRoles.includes(role)) return false;
  const cells = grid.slice(headerRows).flatMap((row) => row.filter((place) => place.column === column));
  const lines = cells.flatMap(({ cell, colSpan }) => (cell && colSpan === 1 ? textOf(cell).split('\n') : []));
  return lines.every((line) => line.length <= shortLine);
}

/** Columns that a row has beyond the table's own are as wide as the others in the mean. */
function sharesOf({ columns }: TableBlock, width: number): readonly number[] {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const shares = Array.from({ length: width }, (_, index) => columns[index]?.share ?? sum / columns.length);
  const all = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / all);
}
