import type { SourcePicture } from '../../importers/source-document.ts';
import type { Block } from '../model.ts';
import { bareText } from './bare-text.ts';
import type { PlacedBlock } from './lay-marks.ts';
import type { SourceText } from './source-text.ts';
import { type FoundTable, tableBlock } from './table-block.ts';
import type { TextRow } from './table-rows.ts';
import type { WrittenUnit } from './written-units.ts';

/** A part of the document: a unit whose number is still to be understood, or a block that is one already. */
export type Piece = WrittenUnit | PlacedBlock;

export function isUnit(piece: Piece | undefined): piece is WrittenUnit {
  return piece !== undefined && 'text' in piece;
}

/** The block of a piece, if it is one already. */
export function blockOf(piece: Piece | undefined): Block | undefined {
  return piece && 'block' in piece ? piece.block : undefined;
}

/** All that a unit says, its number in front. */
export function wholeText({ number, text }: Pick<WrittenUnit, 'number' | 'text'>): string {
  return `${number}${text}`;
}

/** A block made of a unit; its text is the end of the unit's. */
export function placedBlock(unit: WrittenUnit, block: Block, text: string): PlacedBlock {
  const taken = bareText(wholeText(unit)).length - bareText(text).length;
  return { block, start: unit.start < 0 ? -1 : unit.start + taken };
}

/** Units with their tables put together and the pictures at their places. */
export interface FoundPieces {
  readonly pieces: readonly Piece[];
  readonly tables: readonly FoundTable[];
  /** Tables within a cell of another, which stand behind that now. */
  readonly nested: number;
}

/** Where a picture stands in the document’s text, and its block. */
export interface PlacedPicture {
  readonly picture: SourcePicture;
  readonly block: Block;
}

/** Puts the rows of tables together; pictures come behind the unit, or the table, that they stand in. */
export function findPieces(
  units: readonly WrittenUnit[],
  pictures: readonly PlacedPicture[],
  source: SourceText,
  newId: () => string,
): FoundPieces {
  const waiting = pictures.map(({ picture, block }) => ({ block, start: source.behindLines(picture.after) }));
  const pieces: Piece[] = [];
  const tables: FoundTable[] = [];
  let nested = 0;
  for (let index = 0; index < units.length; ) {
    const unit = units[index] as WrittenUnit;
    const before = waiting.findIndex(({ start }) => start > unit.start && unit.start >= 0);
    pieces.push(...waiting.splice(0, before < 0 && unit.start >= 0 ? waiting.length : Math.max(before, 0)));
    const end = unit.type === 'row' ? endOfRows(units, index) : index + 1;
    if (unit.type !== 'row') pieces.push(unit);
    else {
      const rows = units.slice(index, end).map((row) => rowOf(row, source));
      const found = tablesOf(rows).map((own) => tableBlock(own, newId));
      nested += countNested(rows);
      tables.push(...found);
      pieces.push(...found);
    }
    index = end;
  }
  return { pieces: [...pieces, ...waiting], tables, nested };
}

function endOfRows(units: readonly WrittenUnit[], from: number): number {
  const end = units.findIndex(({ type }, index) => index > from && type !== 'row');
  return end < 0 ? units.length : end;
}

/** Rows next to each other by their tables; those of which the format tells nothing are of one. */
function tablesOf(rows: readonly TextRow[]): readonly (readonly TextRow[])[] {
  const tables = new Map<string, TextRow[]>();
  let plain = 0;
  rows.forEach((row, index) => {
    if (!row.place && rows[index - 1]?.place) plain++;
    const key = row.place ? `table ${row.place.table}` : `plain ${plain}`;
    const own = tables.get(key);
    if (own) own.push(row);
    else tables.set(key, [row]);
  });
  return [...tables.values()];
}

function rowOf(unit: WrittenUnit, source: SourceText): TextRow {
  const line = unit.start < 0 ? undefined : source.lineAt(unit.start);
  const isOwn = line?.cells !== undefined && bareText(line.text) === bareText(unit.text);
  return {
    cells: (isOwn ? line.cells : undefined) ?? unit.text.split(' | '),
    start: unit.start,
    place: isOwn ? line.row : undefined,
  };
}

/** Tables that begin and end before another one has ended. */
function countNested(rows: readonly TextRow[]): number {
  const last = new Map(rows.map(({ place }, index) => [place?.table, index]));
  const met = new Set<number | undefined>([undefined]);
  let nested = 0;
  let farthest = -1;
  for (const { place } of rows) {
    if (met.has(place?.table)) continue;
    met.add(place?.table);
    const end = last.get(place?.table) ?? -1;
    if (end < farthest) nested++;
    farthest = Math.max(farthest, end);
  }
  return nested;
}
