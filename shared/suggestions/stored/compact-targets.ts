import { type PlanUnit, type Target, targetNatures } from '../../plan/model.ts';
import { type Columns, narrowed } from './columns.ts';
import type { TextBuilder } from './compact-text.ts';
import { type CompactUnits, idAt, startAt, startsOf } from './compact-units.ts';

/** Targets without their words: whole numbers in columns, and beside them what is none or seldom there. */
export interface CompactTargets {
  /** Per target: see `columns`. */
  readonly rows: Columns;
  readonly values: readonly Target['value'][];
  /** By the targets' places. */
  readonly bases: readonly (readonly [place: number, base: Target['base']])[];
  /** The ids of units that the plan does not have, by the targets' places. */
  readonly strayIds: readonly (readonly [place: number, unitId: string])[];
}

const comparisons: readonly Target['op'][] = ['=', '>=', '<=', '>', '<', '~', 'range'];
/**
 * The unit's place, -1 for none; where sentence, indicator, value and measure begin, counted from where the unit's text
 * does, each followed by its length; the comparison; the value's start; the year, 0 for none; the nature, -1 for none.
 */
const columns = 13;

/** Packs targets; the builder began with the texts of these units. */
export function packTargets(
  targets: readonly Target[],
  units: readonly PlanUnit[],
  builder: TextBuilder,
): CompactTargets {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const starts = startsOf(units);
  const rows = new Int32Array(targets.length * columns);
  targets.forEach((target, place) => {
    const unit = places.get(target.unitId) ?? -1;
    const [start, end] = unit < 0 ? [0, 0] : [starts[unit] ?? 0, starts[unit + 1] ?? 0];
    const pieces = [target.sentence, target.indicator, target.valueText, target.unit].flatMap((piece) => [
      builder.place(piece, start, end),
      piece.length,
    ]);
    const nature = target.nature ? targetNatures.indexOf(target.nature) : -1;
    rows.set(
      [unit, ...pieces, comparisons.indexOf(target.op), target.start, target.dueYear ?? 0, nature],
      place * columns,
    );
  });
  return {
    rows: narrowed(rows),
    values: targets.map(({ value }) => value),
    bases: targets.flatMap(({ base }, place) => (base ? [[place, base] as const] : [])),
    strayIds: targets.flatMap(({ unitId }, place) => (places.has(unitId) ? [] : [[place, unitId] as const])),
  };
}

/** The targets again. */
export function unpackTargets(packed: CompactTargets, units: CompactUnits, text: string): Target[] {
  const { rows, values } = packed;
  const bases = new Map(packed.bases);
  const strayIds = new Map(packed.strayIds);
  return values.map((value, place) => {
    const row = place * columns;
    const unit = rows[row] ?? -1;
    const from = unit < 0 ? 0 : startAt(units, unit);
    const piece = (at: number) => {
      const start = from + (rows[row + at] ?? 0);
      return text.slice(start, start + (rows[row + at + 1] ?? 0));
    };
    return {
      unitId: unit < 0 ? (strayIds.get(place) ?? '') : idAt(units, unit),
      sentence: piece(1),
      indicator: piece(3),
      op: comparisons[rows[row + 9] ?? 0] ?? '=',
      valueText: piece(5),
      start: rows[row + 10] ?? 0,
      value,
      unit: piece(7),
      dueYear: rows[row + 11] || null,
      base: bases.get(place) ?? null,
      nature: targetNatures[rows[row + 12] ?? -1] ?? null,
    };
  });
}
