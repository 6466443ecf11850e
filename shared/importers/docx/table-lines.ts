import type { FoundPicture, PicturedLine } from '../found-pictures.ts';
import { rowOf, shownText } from '../lines.ts';
import { childElement, childElements, type MarkupElement } from '../markup.ts';
import type { RowPlace, SourceLine } from '../source-document.ts';
import { placedRow } from '../table-rows.ts';
import { numberValue, toggleValue } from './ooxml-scanner.ts';

/** Word's tables have at most 63 columns. */
const mostColumns = 63;

/** Reads the paragraphs and tables of a cell. */
type BlockReader = (blocks: Iterable<MarkupElement>) => Iterable<PicturedLine>;

/** A row's place, the spans of its cells among the rows below included. */
type Place = Omit<RowPlace, 'cells'> & { readonly rowSpans: readonly number[] };

/**
 * The rows of a table as lines; tables within a cell follow its row. A table of one column is a box (专栏): what is in it
 * comes as lines of its own. `number` is the table's own where the document is read whole: rows then have their places.
 */
export function* tableLines(
  table: MarkupElement,
  readBlocks: BlockReader,
  number: number | undefined,
): Generator<PicturedLine> {
  const rows = childElements(table).filter((child) => child.name === 'w:tr' && !isRemoved(child));
  const isBox = rows.every((row) => cellsOf(row).length <= 1);
  const places = number === undefined || isBox ? [] : placesOf(table, rows, number);
  for (const [index, row] of rows.entries()) {
    if (isBox) for (const cell of cellsOf(row)) yield* boxLines(readBlocks(childElements(cell)), number);
    else yield* rowLines(row, readBlocks, places[index]);
  }
}

function* boxLines(lines: Iterable<PicturedLine>, box: number | undefined): Generator<PicturedLine> {
  if (box === undefined) yield* lines;
  else for (const line of lines) yield { ...line, box };
}

/** What is in the cells of a row, its lines apart from those that follow it: tables in its cells, and pictures. */
interface ReadRow {
  readonly lines: readonly (readonly SourceLine[])[];
  readonly behind: readonly PicturedLine[];
}

function* rowLines(row: MarkupElement, readBlocks: BlockReader, place: Place | undefined): Generator<PicturedLine> {
  const own = cellsOf(row);
  const { lines, behind } = readRow(own, readBlocks);
  const texts = cellTexts(row, own, lines);
  if (place) {
    const { rowSpans, ...at } = place;
    yield placedRow(texts, placedCells(row, own, lines, rowSpans), at);
  } else yield rowOf(texts);
  yield* behind;
}

function readRow(cells: readonly MarkupElement[], readBlocks: BlockReader): ReadRow {
  const behind: PicturedLine[] = [];
  const lines = cells.map((cell) => {
    const read = continuesAbove(cell) ? [] : [...readBlocks(childElements(cell))];
    behind.push(...read.filter((line) => line.cells));
    const pictures: FoundPicture[] = read.flatMap((line) => (line.cells ? [] : (line.pictures ?? [])));
    if (pictures.length > 0) behind.push({ text: '', pictures });
    return read.filter((line) => !line.cells);
  });
  return { lines, behind };
}

/** Cells that continue one from the row above are empty, as are the columns that a wide cell covers before another. */
function cellTexts(
  row: MarkupElement,
  own: readonly MarkupElement[],
  lines: readonly (readonly SourceLine[])[],
): string[] {
  const cells = Array<string>(columnsBefore(row)).fill('');
  own.forEach((cell, index) => {
    const texts = (lines[index] ?? []).map(shownText);
    cells.push(texts.filter((text) => text !== '').join(' '));
    if (index < own.length - 1) cells.push(...Array<string>(columnsOf(cell) - 1).fill(''));
  });
  return cells;
}

function placedCells(
  row: MarkupElement,
  own: readonly MarkupElement[],
  lines: readonly (readonly SourceLine[])[],
  rowSpans: readonly number[],
) {
  const columns = columnsAt(row);
  return own.flatMap((cell, index) => {
    if (continuesAbove(cell)) return [];
    const place = { column: columns[index] ?? 0, colSpan: columnsOf(cell), rowSpan: rowSpans[index] ?? 1 };
    return [{ ...place, lines: lines[index] ?? [] }];
  });
}

function placesOf(table: MarkupElement, rows: readonly MarkupElement[], number: number): readonly Place[] {
  const grid = childElements(childElement(table, 'w:tblGrid') ?? table).filter(({ name }) => name === 'w:gridCol');
  const widths = grid.map(({ attributes }) => Number.parseInt(attributes['w:w'] ?? '', 10) || 0);
  const continued = rows.map(
    (row) => new Set(columnsAt(row).filter((_, index) => continuesAbove(cellsOf(row)[index]))),
  );
  return rows.map((row, index) => ({
    table: number,
    row: index,
    rows: rows.length,
    ...(toggleValue(childElement(row, 'w:trPr'), 'w:tblHeader') ? { isHeader: true } : {}),
    widths: widths.some((width) => width <= 0) ? [] : widths,
    rowSpans: columnsAt(row).map((column) => spanBelow(continued, index, column)),
  }));
}

/** How many rows a cell covers: its own, and those below where the cell of its column goes on (ECMA-376 Part 1, 17.4.84). */
function spanBelow(continued: readonly ReadonlySet<number>[], row: number, column: number): number {
  const end = continued.findIndex((columns, index) => index > row && !columns.has(column));
  return (end < 0 ? continued.length : end) - row;
}

/** The column that each cell of a row begins in, from 0. */
function columnsAt(row: MarkupElement): number[] {
  let column = columnsBefore(row);
  return cellsOf(row).map((cell) => {
    const at = column;
    column += columnsOf(cell);
    return at;
  });
}

function columnsBefore(row: MarkupElement): number {
  return Math.min(Math.max(numberValue(childElement(row, 'w:trPr'), 'w:gridBefore') ?? 0, 0), mostColumns);
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return childElements(row).filter(({ name }) => name === 'w:tc');
}

/** A row removed by a tracked change (ECMA-376 Part 1, 17.13.5.12). */
function isRemoved(row: MarkupElement): boolean {
  return childElement(childElement(row, 'w:trPr'), 'w:del') !== undefined;
}

function continuesAbove(cell: MarkupElement | undefined): boolean {
  const merge = childElement(childElement(cell, 'w:tcPr'), 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function columnsOf(cell: MarkupElement): number {
  const span = numberValue(childElement(cell, 'w:tcPr'), 'w:gridSpan') ?? 1;
  return Math.min(Math.max(span, 1), mostColumns + 1);
}
