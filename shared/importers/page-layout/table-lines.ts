import { readMark } from '../../plan/heading-marks.ts';
import { lineOf, rowOf, type WeightedText } from '../lines.ts';
import { runsOfLine } from './line-text.ts';
import { joinRuns } from './paragraphs.ts';
import type { PagedLine } from './place-frames.ts';
import type { PageTable, TableCell } from './ruled-tables.ts';
import { visualLines } from './visual-lines.ts';

/** A table on a page, counted from 0. */
export interface PagedTable {
  readonly table: PageTable;
  readonly page: number;
}

/** The rows of a table that may go on over pages; a head that later pages repeat is furniture of theirs. */
export function tableLines(parts: readonly PagedTable[]): PagedLine[] {
  const [first = [], ...others] = parts.map(({ table, page }) =>
    table.rows.map((row) => ({ line: rowOf(row.map(cellText)), page })),
  );
  return [...first, ...others.flatMap((rows) => markRepeated(first, rows))];
}

function markRepeated(first: readonly PagedLine[], rows: readonly PagedLine[]): PagedLine[] {
  // Where no row differs the part is no table that goes on below its head.
  const repeated = rows.findIndex(({ line }, index) => line.text !== first[index]?.line.text);
  return rows.map(({ line, page }, index) => ({
    line: index < repeated ? { ...line, pageFurniture: true } : line,
    page,
  }));
}

/** The text of a cell, its broken lines joined; numbered items in it are kept apart. */
function cellText({ glyphs }: TableCell): string {
  const items: (readonly WeightedText[])[][] = [];
  for (const runs of visualLines(glyphs).map(runsOfLine)) {
    const item = items.at(-1);
    if (item && readMark(runs[0]?.text ?? '') === undefined) item.push(runs);
    else items.push([runs]);
  }
  return items.map((item) => lineOf(joinRuns(item)).text).join(' ');
}
