import { withBreaks } from './line-breaks.ts';
import { rowOf, shownText } from './lines.ts';
import type { CellPlace, RowPlace, SourceLine } from './source-document.ts';
import { joinedLines, moved } from './text-marks.ts';

/** What a cell shows and where it stands. */
export interface ReadCell extends Omit<CellPlace, 'text'> {
  readonly lines: readonly SourceLine[];
}

/** Between the cells of a row’s text, see `rowOf`. */
const bar = ' | ';

/** The line of a row that was read whole: as `rowOf` has it, with its place and the marks of the cells that begin in it. */
export function placedRow(
  texts: readonly string[],
  cells: readonly ReadCell[],
  place: Omit<RowPlace, 'cells'>,
): SourceLine {
  const starts = startsOf(texts);
  const read = cells.map(({ lines, ...cell }) => {
    const shown = lines.filter((line) => shownText(line) !== '');
    const marks = joinedLines(shown, ' ').marks.map((mark) => moved(mark, starts[cell.column] ?? 0));
    return { marks, place: { ...cell, text: joinedLines(shown.map(withBreaks), '\n').text } };
  });
  const marks = read.flatMap((cell) => cell.marks);
  const row: RowPlace = { ...place, cells: read.map((cell) => cell.place) };
  return { ...rowOf(texts), row, ...(marks.length > 0 ? { marks } : {}) };
}

/** Where each cell begins in the text of its row. */
function startsOf(texts: readonly string[]): readonly number[] {
  let start = 0;
  return texts.map((text) => {
    const at = start;
    start += text.length + bar.length;
    return at;
  });
}
