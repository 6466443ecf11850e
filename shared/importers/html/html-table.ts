import { rowOf } from '../lines.ts';
import { type MarkupElement, markupText, walkMarkup } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';

/** A cell with more text than this, which is also most of its table's, holds the page and no data. */
const longestDataCell = 500;

/** More columns than tables have that are made to be read; spans beyond them only fill the memory. */
const mostColumns = 100;

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

/** The rows of a data table, each with as many cells as stand to the left of its last own one; spanned cells are ''. */
export function tableRows(table: MarkupElement, readCell: (cell: MarkupElement) => string): SourceLine[] {
  let spanned: readonly number[] = [];
  return ownRows(table).map((row) => {
    const { cells, below } = placeCells(ownCells(row), spanned, readCell);
    spanned = below;
    return rowOf(cells);
  });
}

/** Puts cells into the columns that cells from above leave free; `spanned` counts the rows each of those still covers. */
function placeCells(
  own: readonly MarkupElement[],
  spanned: readonly number[],
  readCell: (cell: MarkupElement) => string,
): { cells: string[]; below: number[] } {
  const cells: string[] = [];
  const below = spanned.map((rows) => Math.max(rows - 1, 0));
  const skipSpanned = () => {
    while ((spanned[cells.length] ?? 0) > 0) cells.push('');
  };
  own.forEach((cell, index) => {
    skipSpanned();
    const width = Math.max(Math.min(spanOf(cell, 'colspan'), mostColumns - cells.length), 1);
    for (let column = cells.length; column < Math.min(cells.length + width, mostColumns); column++) {
      below[column] = spanOf(cell, 'rowspan') - 1;
    }
    const isLast = index === own.length - 1;
    cells.push(readCell(cell), ...Array<string>(isLast ? 0 : width - 1).fill(''));
  });
  skipSpanned();
  return { cells, below: Array.from(below, (rows) => rows ?? 0) };
}

/** HTML allows spans up to 1000; 0 means the rest of the table, which one row more does not hurt. */
function spanOf(cell: MarkupElement, attribute: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.attributes[attribute] ?? '', 10);
  return Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), 1000);
}

/** The rows of the table itself, not those of tables in its cells. */
function ownRows(table: MarkupElement): MarkupElement[] {
  const rows: MarkupElement[] = [];
  walkMarkup(table, {
    enter(element) {
      if (element.name === 'tr') rows.push(element);
      return element === table || (element.name !== 'table' && element.name !== 'tr');
    },
  });
  return rows;
}

function ownCells(row: MarkupElement): MarkupElement[] {
  return row.children.filter(
    (child) => typeof child !== 'string' && (child.name === 'td' || child.name === 'th'),
  ) as MarkupElement[];
}
