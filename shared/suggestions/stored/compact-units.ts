import type { PlanUnit } from '../../plan/model.ts';
import type { TextBuilder } from './compact-text.ts';

/** Units without their texts: numbers in columns, which are read far faster than JSON, and the few words beside them. */
export interface CompactUnits {
  /** Per unit its type, its level, the length of its text, where in it the title begins, the title's length, that of its id, and the place of its number among the distinct ones. */
  readonly rows: Int32Array;
  /** One behind another. */
  readonly ids: string;
  readonly numbers: readonly string[];
  /** The answerable offices of the units that name any, by the units' places. */
  readonly responsible: readonly (readonly [place: number, offices: readonly string[]])[];
}

const types: readonly PlanUnit['type'][] = ['heading', 'clause', 'paragraph', 'row'];
const columns = 7;

/** Packs units whose texts the builder began with. */
export function packUnits(units: readonly PlanUnit[], builder: TextBuilder): CompactUnits {
  const numbers = [...new Set(units.map(({ number }) => number))];
  const numberPlaces = new Map(numbers.map((number, place) => [number, place]));
  const rows = new Int32Array(units.length * columns);
  let start = 0;
  units.forEach(({ id, type, level, number, title, text }, place) => {
    const titleAt = builder.place(title, start, start + text.length);
    const numberPlace = numberPlaces.get(number) ?? 0;
    const row = [types.indexOf(type), level, text.length, titleAt, title.length, id.length, numberPlace];
    rows.set(row, place * columns);
    start += text.length;
  });
  const responsible = units.flatMap((unit, place) => (unit.responsible ? [[place, unit.responsible] as const] : []));
  return { rows, ids: units.map(({ id }) => id).join(''), numbers, responsible };
}

/** The units again, their texts cut out of `text`. */
export function unpackUnits({ rows, ids, numbers, responsible }: CompactUnits, text: string): PlanUnit[] {
  const units: PlanUnit[] = [];
  let start = 0;
  let idStart = 0;
  for (let at = 0; at < rows.length; at += columns) {
    const end = start + (rows[at + 2] ?? 0);
    const idEnd = idStart + (rows[at + 5] ?? 0);
    const titleStart = start + (rows[at + 3] ?? 0);
    units.push({
      id: ids.slice(idStart, idEnd),
      type: types[rows[at] ?? 0] ?? 'heading',
      level: rows[at + 1] ?? 0,
      number: numbers[rows[at + 6] ?? 0] ?? '',
      title: text.slice(titleStart, titleStart + (rows[at + 4] ?? 0)),
      text: text.slice(start, end),
    });
    start = end;
    idStart = idEnd;
  }
  return responsible.length === 0 ? units : withOffices(units, responsible);
}

function withOffices(units: readonly PlanUnit[], responsible: CompactUnits['responsible']): PlanUnit[] {
  const offices = new Map(responsible);
  return units.map((unit, place) => {
    const named = offices.get(place);
    return named ? { ...unit, responsible: named } : unit;
  });
}

/** Where in the plan's text each unit's begins, and at last where the last one ends. */
export function startsOf(units: readonly PlanUnit[]): number[] {
  const starts = [0];
  for (const { text } of units) starts.push((starts.at(-1) ?? 0) + text.length);
  return starts;
}
