import type { PlanUnit, Target } from '../../plan/model.ts';
import type { TextBuilder } from './compact-text.ts';
import { startsOf } from './compact-units.ts';

/** Where a piece begins, counted from where its unit's text does, and its length. */
type Piece = readonly [start: number, length: number];

/** A target: its unit by its place, the id itself where there is no such unit; its words as pieces. */
type Row = readonly [
  unit: number | string,
  sentence: Piece,
  indicator: Piece,
  op: Target['op'],
  valueText: Piece,
  start: number,
  value: Target['value'],
  measure: Piece,
  dueYear: Target['dueYear'],
  base: Target['base'],
  nature: Target['nature'],
];

/** Packs targets as JSON; the builder began with the texts of these units. */
export function packTargets(targets: readonly Target[], units: readonly PlanUnit[], builder: TextBuilder): string {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const starts = startsOf(units);
  const rows = targets.map((target): Row => {
    const unit = places.get(target.unitId) ?? target.unitId;
    const [start, end] = typeof unit === 'number' ? [starts[unit] ?? 0, starts[unit + 1] ?? 0] : [0, 0];
    const piece = (text: string): Piece => [builder.place(text, start, end), text.length];
    const { sentence, indicator, op, valueText, value, dueYear, base, nature } = target;
    const words = [piece(sentence), piece(indicator), op, piece(valueText)] as const;
    return [unit, ...words, target.start, value, piece(target.unit), dueYear, base, nature];
  });
  return JSON.stringify(rows);
}

/** The targets again. */
export function unpackTargets(packed: string, units: readonly PlanUnit[], text: string): Target[] {
  const starts = startsOf(units);
  const rows: readonly Row[] = JSON.parse(packed);
  return rows.map(([unit, sentence, indicator, op, valueText, start, value, measure, dueYear, base, nature]) => {
    const from = typeof unit === 'number' ? (starts[unit] ?? 0) : 0;
    const piece = ([at, length]: Piece) => text.slice(from + at, from + at + length);
    return {
      unitId: typeof unit === 'number' ? (units[unit]?.id ?? '') : unit,
      sentence: piece(sentence),
      indicator: piece(indicator),
      op,
      valueText: piece(valueText),
      start,
      value,
      unit: piece(measure),
      dueYear,
      base,
      nature,
    };
  });
}
