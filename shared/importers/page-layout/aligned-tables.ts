import { columnsOf } from './line-text.ts';
import type { PageTable, TableCell } from './ruled-tables.ts';
import type { Room } from './text-area.ts';
import type { VisualLine } from './visual-lines.ts';

/** A table without lines has at least so many rows of at least two cells. */
const fewestRows = 3;
/** Lines of one cell are at most so far apart, times their size. */
const cellPitch = 1.4;

/** Lines that may be rows of one table: from `start` to before `end`, with the columns that their pieces stand in. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Room[];
}

/** Finds the tables that no lines frame: rows whose cells stand below each other. The lines around them come as they are. */
export function alignedTables(lines: readonly VisualLine[]): (readonly VisualLine[] | PageTable)[] {
  const segments = lines.map(columnsOf);
  const pieces: (readonly VisualLine[] | PageTable)[] = [];
  let from = 0;
  for (const stretch of stretchesOf(segments)) {
    const rows = rowsOf(segments.slice(stretch.start, stretch.end), stretch.columns);
    if (!isTable(rows)) continue;
    if (stretch.start > from) pieces.push(lines.slice(from, stretch.start));
    pieces.push(tableOf(rows, stretch.columns, lines[stretch.start], lines[stretch.end - 1]));
    from = stretch.end;
  }
  return from < lines.length ? [...pieces, lines.slice(from)] : pieces;
}

function stretchesOf(segments: readonly (readonly VisualLine[])[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let columns: readonly Room[] = [];
  segments.forEach((pieces, index) => {
    const joined = columnsWith(columns, pieces, segments[index - 1] ?? []);
    if (joined) columns = joined;
    else {
      if (columns.length > 0) stretches.push({ start, end: index, columns });
      start = pieces.length > 1 ? index : index + 1;
      columns = pieces.length > 1 ? pieces.map(({ left, right }) => ({ left, right })) : [];
    }
  });
  return columns.length > 0 ? [...stretches, { start, end: segments.length, columns }] : stretches;
}

/**
 * The columns after a row more; undefined where it does not fit: where a piece of it would close the gap between two
 * columns, or where it is no row but a single piece that does not go on with a cell above it.
 */
function columnsWith(
  columns: readonly Room[],
  pieces: readonly VisualLine[],
  above: readonly VisualLine[],
): readonly Room[] | undefined {
  if (columns.length === 0) return undefined;
  const [only] = pieces;
  if (pieces.length === 1 && only) return above.some((piece) => isCellLine(piece, only)) ? columns : undefined;
  const merged = mergeRooms([...columns, ...pieces]);
  return merged.length >= Math.max(2, columns.length) ? merged : undefined;
}

/** Whether a piece stands right under another one and begins at the same edge. */
function isCellLine(above: VisualLine, piece: VisualLine): boolean {
  const isNear = piece.baseline - above.baseline < cellPitch * piece.size;
  return isNear && Math.abs(piece.left - above.left) < piece.size / 2;
}

function mergeRooms(rooms: readonly Room[]): Room[] {
  const merged: { left: number; right: number }[] = [];
  for (const { left, right } of rooms.toSorted((a, b) => a.left - b.left)) {
    const last = merged.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else merged.push({ left, right });
  }
  return merged;
}

/** The pieces of each row by column; a single piece goes on with its cell in the row above. */
function rowsOf(segments: readonly (readonly VisualLine[])[], columns: readonly Room[]): VisualLine[][][] {
  const rows: VisualLine[][][] = [];
  for (const pieces of segments) {
    const above = rows.at(-1);
    const row = pieces.length === 1 && above ? above : columns.map((): VisualLine[] => []);
    for (const piece of pieces) row[columns.findLastIndex(({ left }) => left <= piece.right)]?.push(piece);
    if (row !== above) rows.push(row);
  }
  return rows;
}

function isTable(rows: readonly (readonly (readonly VisualLine[])[])[]): boolean {
  const full = rows.filter((row) => row.filter((cell) => cell.length > 0).length > 1);
  return full.length >= fewestRows && !isContents(rows);
}

/** A contents list, whose last column counts pages upwards. */
function isContents(rows: readonly (readonly (readonly VisualLine[])[])[]): boolean {
  if (rows[0]?.length !== 2) return false;
  const pages = rows.map((row) => row[1]?.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('') ?? '');
  const isAscending = pages.every((page, index) => index === 0 || Number(page) >= Number(pages[index - 1]));
  return isAscending && pages.every((page) => /^[-—]?\d{1,3}[-—]?$/.test(page));
}

function tableOf(
  rows: readonly (readonly (readonly VisualLine[])[])[],
  columns: readonly Room[],
  first: VisualLine | undefined,
  last: VisualLine | undefined,
): PageTable {
  return {
    left: columns[0]?.left ?? 0,
    right: columns.at(-1)?.right ?? 0,
    top: (first?.baseline ?? 0) - (first?.size ?? 0),
    bottom: last?.baseline ?? 0,
    rows: rows.map((row) =>
      row.map((cell, column): TableCell => {
        const { left, right } = columns[column] ?? { left: 0, right: 0 };
        return { glyphs: cell.flatMap(({ glyphs }) => glyphs), left, right };
      }),
    ),
  };
}
