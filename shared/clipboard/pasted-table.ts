import { styleOf } from '../importers/html/element-look.ts';
import { mostColumns, ownCells, ownRows, spanOf } from '../importers/html/html-table.ts';
import { findElements, type MarkupElement } from '../importers/markup.ts';
import type { PastedCell, PastedRun, PastedTable } from './pasted-part.ts';

/** What a table's reader knows of the elements in it. */
export interface TableReader {
  isLeftOut(element: MarkupElement): boolean;
  readCell(cell: MarkupElement): readonly PastedRun[];
}

/** The rows and columns of a table of data; undefined where no cell shows text. */
export function pastedTable(table: MarkupElement, reader: TableReader, framed: boolean): PastedTable | undefined {
  const elements = ownRows(table).filter((row) => !reader.isLeftOut(row));
  const rows = elements.map((row) => shownCells(row, reader).map((cell) => pastedCell(cell, reader)));
  if (!rows.flat().some(({ runs }) => runs.some(({ text }) => text !== ''))) return undefined;
  return {
    kind: 'table',
    rows,
    headerRows: headerRows(table, elements, rows),
    widths: widthsOf(table, reader),
    framed,
  };
}

/** Whether no row has more than one cell: a frame around text (专栏). */
export function isFrame(table: MarkupElement): boolean {
  return ownRows(table).every((row) => ownCells(row).length <= 1);
}

function shownCells(row: MarkupElement, reader: TableReader): MarkupElement[] {
  return ownCells(row).filter((cell) => !reader.isLeftOut(cell));
}

function pastedCell(cell: MarkupElement, reader: TableReader): PastedCell {
  const colSpan = Math.min(spanOf(cell, 'colspan'), mostColumns);
  return { colSpan, rowSpan: spanOf(cell, 'rowspan'), runs: reader.readCell(cell) };
}

/** Word writes rows that are repeated on each page into a thead, pages write theirs as th; else the first row heads it. */
function headerRows(
  table: MarkupElement,
  elements: readonly MarkupElement[],
  rows: readonly (readonly PastedCell[])[],
): number {
  const heads = new Set(findElements(table, 'thead').flatMap((head) => findElements(head, 'tr')));
  const isHead = (row: MarkupElement) => heads.has(row) || ownCells(row).every(({ name }) => name === 'th');
  const firstBody = elements.findIndex((row) => !isHead(row));
  const told = firstBody < 0 ? elements.length : firstBody;
  const first = Math.max(1, ...(rows[0] ?? []).map(({ rowSpan }) => rowSpan));
  return Math.min(told > 0 ? told : first, rows.length - 1);
}

/** The widths that `col` elements give, else the cells of a row that has one in each column. */
function widthsOf(table: MarkupElement, reader: TableReader): readonly number[] {
  const columns = findElements(table, 'col').filter((column) => !reader.isLeftOut(column));
  if (columns.length > 0)
    return columns.flatMap((column) => {
      const span = Math.min(Math.max(Number.parseInt(column.attributes.span ?? '1', 10) || 1, 1), mostColumns);
      return new Array<number>(span).fill(widthOf(column));
    });
  const rows = ownRows(table).map((row) => shownCells(row, reader));
  const plain = rows.filter((cells) => cells.every((cell) => spanOf(cell, 'colspan') === 1));
  return plain.reduce((most, cells) => (cells.length > most.length ? cells : most), []).map(widthOf);
}

/** A width in any one unit: programs write it as an attribute, the same for all columns; 0 where there is none. */
function widthOf(element: MarkupElement): number {
  const written = element.attributes.width ?? /(?:^|;)width:([\d.]+)/.exec(styleOf(element))?.[1] ?? '';
  const width = Number.parseFloat(written);
  return Number.isFinite(width) && width > 0 ? Math.min(width, 100_000) : 0;
}
