import { rowOf } from '../lines.ts';
import { childElements, type MarkupElement, markupText, walkMarkup } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';
import { placedRow, type ReadCell } from '../table-rows.ts';

/** A cell with more text than this, which is also most of its table's, holds the page and no data. */
const longestDataCell = 500;

/** More columns than tables have that are made to be read; spans beyond them only fill the memory. */
export const mostColumns = 100;

/** The tables below an element within which another table holds text: these lay out a page. */
export function tablesAroundTables(root: MarkupElement): ReadonlySet<MarkupElement> {
  const around = new Set<MarkupElement>();
  const open: MarkupElement[] = [];
  walkMarkup(root, {
    enter(element) {
      if (element.name === 'table') open.push(element);
      return true;
    },
    text(data) {
      if (open.length < 2 || data.trim() === '') return;
      for (let index = open.length - 2; index >= 0; index--) {
        const table = open[index];
        if (!table || around.has(table)) return;
        around.add(table);
      }
    },
    leave(element) {
      if (element.name === 'table') open.pop();
    },
  });
  return around;
}

/** Whether a table that is not around tables with text holds data; one that frames a column of text (a box) does not. */
export function isDataTable(table: MarkupElement): boolean {
  const rows = ownRows(table).map(ownCells);
  if (!rows.some((cells) => cells.length > 1)) return false;
  const lengths = rows.flat().map((cell) => markupText(cell).trim().length);
  const longest = lengths.reduce((left, right) => Math.max(left, right), 0);
  return longest <= longestDataCell || longest <= lengths.reduce((sum, length) => sum + length, 0) / 2;
}

/** Whether a table frames a single column of text: a box. */
export function isFrame(table: MarkupElement): boolean {
  const rows = ownRows(table).map(ownCells);
  return rows.length > 0 && rows.every((cells) => cells.length <= 1);
}

/** What is read of a cell. */
export interface ReadHtmlCell {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/**
 * The rows of a data table, each with as many cells as stand to the left of its last own one; spanned cells are ''. With a
 * number of its own, the table was read whole: its rows then have their places.
 */
export function tableRows(
  table: MarkupElement,
  readCell: (cell: MarkupElement) => ReadHtmlCell,
  number: number | undefined,
): SourceLine[] {
  let spanned: readonly number[] = [];
  const rows = ownRows(table);
  return rows.map((row, index) => {
    const own = ownCells(row);
    const { texts, cells, below } = placeCells(own, spanned, readCell);
    spanned = below;
    if (number === undefined) return rowOf(texts);
    const isHeader = own.length > 0 && own.every(({ name }) => name === 'th');
    const place = { table: number, row: index, rows: rows.length, widths: [], ...(isHeader ? { isHeader } : {}) };
    return placedRow(texts, cells, place);
  });
}

/** Puts cells into the columns that cells from above leave free; `spanned` counts the rows each of those still covers. */
function placeCells(
  own: readonly MarkupElement[],
  spanned: readonly number[],
  readCell: (cell: MarkupElement) => ReadHtmlCell,
): { texts: string[]; cells: ReadCell[]; below: number[] } {
  const texts: string[] = [];
  const cells: ReadCell[] = [];
  const below = spanned.map((rows) => Math.max(rows - 1, 0));
  const skipSpanned = () => {
    while ((spanned[texts.length] ?? 0) > 0) texts.push('');
  };
  own.forEach((cell, index) => {
    skipSpanned();
    const column = texts.length;
    const colSpan = Math.max(Math.min(spanOf(cell, 'colspan'), mostColumns - column), 1);
    const rowSpan = spanOf(cell, 'rowspan');
    for (let at = column; at < Math.min(column + colSpan, mostColumns); at++) below[at] = rowSpan - 1;
    const { text, lines } = readCell(cell);
    const isLast = index === own.length - 1;
    texts.push(text, ...Array<string>(isLast ? 0 : colSpan - 1).fill(''));
    cells.push({ column, colSpan, rowSpan, lines });
  });
  skipSpanned();
  return { texts, cells, below: Array.from(below, (rows) => rows ?? 0) };
}

/** How many columns or rows a cell takes. HTML allows up to 1000; 0 means the rest, which one row more does not hurt. */
export function spanOf(cell: MarkupElement, attribute: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.attributes[attribute] ?? '', 10);
  return Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), 1000);
}

/** The rows of the table itself, not those of tables in its cells. */
export function ownRows(table: MarkupElement): MarkupElement[] {
  const rows: MarkupElement[] = [];
  walkMarkup(table, {
    enter(element) {
      if (element.name === 'tr') rows.push(element);
      return element === table || (element.name !== 'table' && element.name !== 'tr');
    },
  });
  return rows;
}

/** The cells of a row itself. */
export function ownCells(row: MarkupElement): MarkupElement[] {
  return childElements(row).filter(({ name }) => name === 'td' || name === 'th');
}
