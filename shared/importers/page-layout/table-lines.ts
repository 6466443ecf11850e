import { readMark } from '../../plan/heading-marks.ts';
import { lineOf, rowOf, type WeightedText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { runsOfLine } from './line-text.ts';
import { joinRuns } from './paragraphs.ts';
import type { PageTable, TableCell } from './ruled-tables.ts';
import { visualLines } from './visual-lines.ts';

/** The rows of a table that may go on over pages; a head that later pages repeat is taken once. */
export function tableLines(parts: readonly PageTable[]): SourceLine[] {
  const [first = [], ...others] = parts.map(({ rows }) => rows.map((row) => rowOf(row.map(cellText))));
  return [...first, ...others.flatMap((rows) => rows.slice(repeatedRows(first, rows)))];
}

function repeatedRows(first: readonly SourceLine[], rows: readonly SourceLine[]): number {
  const differing = rows.findIndex((row, index) => row.text !== first[index]?.text);
  return differing < 0 ? rows.length : differing;
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
