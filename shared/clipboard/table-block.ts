import type { TableBlock, TableCell, TableColumn } from '../document/model.ts';
import { AppError } from '../errors.ts';
import { joinAlike, withoutBold } from './clean-runs.ts';
import type { PastedCell, PastedTable } from './pasted-part.ts';

/** More places than any table that is made to be read has; so many only fill the memory. */
const mostPlaces = 1_000_000;

/** Rows whose cells have the spans that there is room for, and how many columns each of them covers. */
interface PlacedRows {
  readonly rows: readonly { readonly cells: readonly PastedCell[]; readonly covered: number }[];
  readonly width: number;
}

/**
 * The block of a pasted table: each place is covered by one cell, each row has a cell of its own. Throws AppError `tooComplex`
 * for spans that make a grid of more than a million places.
 */
export function tableBlock(part: PastedTable, newId: () => string): TableBlock {
  const { rows, width } = placeRows(withoutCoveredRows(part.rows));
  const children = rows.map(({ cells, covered }, row) => {
    const isHead = row < part.headerRows;
    const own = cells.map((cell) => cellOf(cell, isHead, newId()));
    const missing = Array.from({ length: width - covered }, () => emptyCell(newId()));
    return { type: 'row' as const, children: [...own, ...missing] };
  });
  return {
    type: 'table',
    id: newId(),
    kind: 'plain',
    headerRows: Math.min(part.headerRows, rows.length - 1),
    columns: columnsOf(part.widths, width),
    children,
  };
}

/** A row that only cells from above cover shows nothing; these cells are one row lower then. */
function withoutCoveredRows(rows: PastedTable['rows']): PastedTable['rows'] {
  return rows.flatMap((cells, row) => {
    if (cells.length === 0) return [];
    return [cells.map((cell) => ({ ...cell, rowSpan: cell.rowSpan - coveredBelow(rows, row, cell.rowSpan) }))];
  });
}

function coveredBelow(rows: PastedTable['rows'], row: number, span: number): number {
  return rows.slice(row + 1, row + span).filter((cells) => cells.length === 0).length;
}

/** Each cell takes the next free place of its row (HTML Living Standard, 4.9.12); free places are left at the ends of rows. */
function placeRows(rows: PastedTable['rows']): PlacedRows {
  let hanging: readonly number[] = [];
  let width = 1;
  const placed = rows.map((row, index) => {
    const room = rows.length - index;
    const { cells, below } = placeRow(row, hanging, room);
    const covered = below.filter((height) => height > 0).length;
    hanging = below.map((height) => height - 1);
    width = Math.max(width, below.length);
    if (width * rows.length > mostPlaces) throw new AppError('tooComplex', { reason: 'tooManyCells' });
    return { cells, covered };
  });
  return { rows: placed, width };
}

/** `hanging` are the rows that cells from above still cover in each column; `below` counts this row too. */
function placeRow(
  row: readonly PastedCell[],
  hanging: readonly number[],
  room: number,
): { readonly cells: readonly PastedCell[]; readonly below: readonly number[] } {
  const below = hanging.map((height) => Math.max(height, 0));
  let column = 0;
  const cells = row.map((cell) => {
    while ((below[column] ?? 0) > 0) column++;
    const rowSpan = Math.min(cell.rowSpan, room);
    let colSpan = 0;
    while (colSpan < cell.colSpan && (below[column] ?? 0) === 0) {
      below[column++] = rowSpan;
      colSpan++;
    }
    return { ...cell, colSpan, rowSpan };
  });
  return { cells, below };
}

function cellOf({ colSpan, rowSpan, runs }: PastedCell, isHead: boolean, id: string): TableCell {
  const spans = { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
  return { type: 'cell', id, ...spans, children: isHead ? joinAlike(runs.map(withoutBold)) : runs };
}

function emptyCell(id: string): TableCell {
  return { type: 'cell', id, children: [{ text: '' }] };
}

/** The columns’ shares of the width: equal, where the program does not tell all of their widths. */
function columnsOf(widths: readonly number[], count: number): readonly TableColumn[] {
  const told = widths.slice(0, count);
  const known = told.length === count && told.every((width) => width > 0) ? told : new Array<number>(count).fill(1);
  const whole = known.reduce((sum, width) => sum + width, 0);
  return known.map((width) => ({ share: width / whole }));
}
