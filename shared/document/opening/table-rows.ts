import type { RowPlace } from '../../importers/source-document.ts';
import { bareText } from './bare-text.ts';

/** A row of the document's text. */
export interface TextRow {
  readonly cells: readonly string[];
  /** Where the row begins in the document’s text, -1 where that is not known. */
  readonly start: number;
  /** Where the format tells. */
  readonly place: RowPlace | undefined;
}

/** A cell with its place in the grid. */
export interface GridCell {
  readonly text: string;
  readonly start: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Rows on a grid: each place of it is covered by one cell. */
export interface RowGrid {
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** More rows without text than any form has that is to be filled in. */
const mostEmptyRows = 200;

/** Lays out the rows of one table: where the format tells, as it has them, else each cell in a column of its own. */
export function rowGrid(rows: readonly TextRow[]): RowGrid {
  const placed = rows.some(({ place }) => place) ? withEmptyRows(rows) : rows;
  const columns = Math.max(...placed.map(columnsOf));
  const cells = placed.map((row) => cellsOf(row, columns));
  return { columns, rows: covered(cells, columns) ?? covered(cells.map(inOneRow), columns) ?? cells };
}

function columnsOf({ cells, place }: TextRow): number {
  const ends = (place?.cells ?? []).map(({ column, colSpan }) => column + colSpan);
  return Math.max(place?.widths.length ?? 0, cells.length, 1, ...ends);
}

/** Rows without text are no lines of the document, but they are rows. */
function withEmptyRows(rows: readonly TextRow[]): readonly TextRow[] {
  const whole: TextRow[] = [];
  let next = 0;
  for (const row of rows) {
    const at = row.place?.row ?? next;
    whole.push(...emptyRows(at - next), row);
    next = at + 1;
  }
  return [...whole, ...emptyRows((rows.at(-1)?.place?.rows ?? 0) - next)];
}

function emptyRows(count: number): TextRow[] {
  const length = Math.min(Math.max(count, 0), mostEmptyRows);
  return Array.from({ length }, () => ({ cells: [], start: -1, place: undefined }));
}

function cellsOf({ cells, start, place }: TextRow, columns: number): readonly GridCell[] {
  const starts = startsOf(cells, start);
  if (!place) return plainCells(cells, starts, columns);
  return place.cells.map(({ column, colSpan, rowSpan, text }) => {
    const cleaned = cells[column] ?? '';
    const own = bareText(text) === bareText(cleaned) ? text : cleaned;
    return { text: own, start: starts[column] ?? -1, column, colSpan, rowSpan };
  });
}

/** A single cell among rows of several is the name of a group, as wide as the table. */
function plainCells(cells: readonly string[], starts: readonly number[], columns: number): readonly GridCell[] {
  const colSpan = cells.length === 1 ? columns : 1;
  return cells.map((text, column) => ({ text, start: starts[column] ?? -1, column, colSpan, rowSpan: 1 }));
}

function startsOf(cells: readonly string[], start: number): readonly number[] {
  let at = start;
  return cells.map((cell) => {
    const own = at;
    if (start >= 0) at += bareText(cell).length;
    return own;
  });
}

/** The rows with empty cells where none covers the grid; undefined where cells cover one another. */
function covered(
  rows: readonly (readonly GridCell[])[],
  columns: number,
): readonly (readonly GridCell[])[] | undefined {
  const taken = rows.map(() => new Set<number>());
  for (const [index, cells] of rows.entries()) {
    for (const cell of cells) {
      for (const row of taken.slice(index, index + cell.rowSpan)) {
        for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
          if (row.has(column)) return undefined;
          row.add(column);
        }
      }
    }
  }
  return rows.map((cells, index) => {
    const free = Array.from({ length: columns }, (_, column) => column).filter((column) => !taken[index]?.has(column));
    const empty = free.map((column) => ({ text: '', start: -1, column, colSpan: 1, rowSpan: 1 }));
    const rest = rows.length - index;
    const fitting = cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rest) }));
    return [...fitting, ...empty].toSorted((one, other) => one.column - other.column);
  });
}

/** A damaged table's cells without their spans over rows, and as wide as there is room up to the next. */
function inOneRow(cells: readonly GridCell[]): readonly GridCell[] {
  return cells.map((cell, index) => {
    const room = (cells[index + 1]?.column ?? Number.POSITIVE_INFINITY) - cell.column;
    return { ...cell, rowSpan: 1, colSpan: Math.max(Math.min(cell.colSpan, room), 1) };
  });
}
