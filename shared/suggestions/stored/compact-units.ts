import type { PlanUnit } from '../../plan/model.ts';
import { type Columns, narrowed } from './columns.ts';
import type { TextBuilder } from './compact-text.ts';

/** Units without their texts: numbers in columns, which are read far faster than JSON, and the few words beside them. */
export interface CompactUnits {
  /** Per unit: see `columns`. */
  readonly rows: Columns;
  /** One behind another. */
  readonly ids: string;
  readonly numbers: readonly string[];
  /** The answerable offices of the units that name any, by the units' places. */
  readonly responsible: readonly (readonly [place: number, offices: readonly string[]])[];
}

const types: readonly PlanUnit['type'][] = ['heading', 'clause', 'paragraph', 'row'];
/**
 * Its type, its level, where its text begins, where in that the title begins, the title's length, where its id begins, and
 * the place of its number among the distinct ones. A last row tells where all texts and ids end.
 */
const columns = 7;

/** Packs units whose texts the builder began with. */
export function packUnits(units: readonly PlanUnit[], builder: TextBuilder): CompactUnits {
  const numbers = [...new Set(units.map(({ number }) => number))];
  const numberPlaces = new Map(numbers.map((number, place) => [number, place]));
  const rows = new Int32Array((units.length + 1) * columns);
  let [start, idStart] = [0, 0];
  units.forEach(({ id, type, level, number, title, text }, place) => {
    const titleAt = builder.place(title, start, start + text.length);
    const numberPlace = numberPlaces.get(number) ?? 0;
    rows.set([types.indexOf(type), level, start, titleAt, title.length, idStart, numberPlace], place * columns);
    start += text.length;
    idStart += id.length;
  });
  rows.set([0, 0, start, 0, 0, idStart, 0], units.length * columns);
  const responsible = units.flatMap((unit, place) => (unit.responsible ? [[place, unit.responsible] as const] : []));
  return { rows: narrowed(rows), ids: units.map(({ id }) => id).join(''), numbers, responsible };
}

/** The units again, their texts cut out of `text`. */
export function unpackUnits(packed: CompactUnits, text: string): PlanUnit[] {
  return Array.from({ length: packed.rows.length / columns - 1 }, (_, place) => unpackUnit(packed, text, place));
}

/** The unit at a place, which must be one of theirs. */
export function unpackUnit(packed: CompactUnits, text: string, place: number): PlanUnit {
  const { rows, numbers, responsible } = packed;
  const row = place * columns;
  const start = rows[row + 2] ?? 0;
  const titleStart = start + (rows[row + 3] ?? 0);
  const unit: PlanUnit = {
    id: idAt(packed, place),
    type: types[rows[row] ?? 0] ?? 'heading',
    level: rows[row + 1] ?? 0,
    number: numbers[rows[row + 6] ?? 0] ?? '',
    title: text.slice(titleStart, titleStart + (rows[row + 4] ?? 0)),
    text: text.slice(start, startAt(packed, place + 1)),
  };
  const offices = responsible.length > 0 && responsible.find(([named]) => named === place);
  return offices ? { ...unit, responsible: offices[1] } : unit;
}

/** Where in the plan's text that of a unit begins. */
export function startAt({ rows }: CompactUnits, place: number): number {
  return rows[place * columns + 2] ?? 0;
}

export function idAt({ rows, ids }: CompactUnits, place: number): string {
  const at = place * columns + 5;
  return ids.slice(rows[at], rows[at + columns]);
}

/** Where in the plan's text each unit's begins, and at last where the last one ends. */
export function startsOf(units: readonly PlanUnit[]): number[] {
  const starts = [0];
  for (const { text } of units) starts.push((starts.at(-1) ?? 0) + text.length);
  return starts;
}
