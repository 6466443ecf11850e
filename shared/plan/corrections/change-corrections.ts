import type { PlanMeta } from '../model.ts';
import type { CorrectionChange, Corrections, UnitCorrection } from './corrections.ts';

/** The corrections with one more change. */
export function withChange(corrections: Corrections, change: CorrectionChange): Corrections {
  return {
    meta: withMeta(corrections.meta, change),
    units: [...withoutUnits(corrections.units, change.dropUnits ?? []), ...(change.addUnits ?? [])],
    rulesOff: exchanged(corrections.rulesOff, change.switchOff, change.switchOn),
    tags: exchanged(corrections.tags, change.addTags, change.removeTags),
    text: change.text === undefined ? corrections.text : change.text,
  };
}

/** The change that takes this one back, and nothing that comes after it. */
export function inverseOf(corrections: Corrections, change: CorrectionChange): CorrectionChange {
  const { meta, units, rulesOff, tags, text } = corrections;
  const set = Object.keys(change.setMeta ?? {}) as (keyof PlanMeta)[];
  const touched = [...set, ...(change.unsetMeta ?? [])];
  const before = touched.filter((field) => field in meta);
  const dropped = change.dropUnits ?? [];
  return {
    setMeta: Object.fromEntries(before.map((field) => [field, meta[field]])),
    unsetMeta: set.filter((field) => !(field in meta)),
    addTags: present(tags, change.removeTags),
    removeTags: missing(tags, change.addTags),
    addUnits: dropped.filter((correction) => units.some((known) => isSame(known, correction))),
    dropUnits: change.addUnits ?? [],
    switchOff: present(rulesOff, change.switchOn),
    switchOn: missing(rulesOff, change.switchOff),
    ...(change.text === undefined ? {} : { text }),
  };
}

function withMeta(meta: Partial<PlanMeta>, { setMeta, unsetMeta = [] }: CorrectionChange): Partial<PlanMeta> {
  const fields = Object.entries({ ...meta, ...setMeta }) as [keyof PlanMeta, unknown][];
  return Object.fromEntries(fields.filter(([field]) => !unsetMeta.includes(field)));
}

function withoutUnits(units: readonly UnitCorrection[], dropped: readonly UnitCorrection[]): readonly UnitCorrection[] {
  return dropped.reduceRight<readonly UnitCorrection[]>((left, correction) => {
    const at = left.findLastIndex((known) => isSame(known, correction));
    return at < 0 ? left : left.toSpliced(at, 1);
  }, units);
}

function isSame(one: UnitCorrection, other: UnitCorrection): boolean {
  const at = (correction: UnitCorrection) =>
    correction.kind === 'level' ? correction.level : correction.kind === 'split' ? correction.at : 0;
  return one.kind === other.kind && one.unitId === other.unitId && at(one) === at(other);
}

function exchanged<Value>(
  values: readonly Value[],
  added: readonly Value[] = [],
  removed: readonly Value[] = [],
): readonly Value[] {
  return [...new Set([...values, ...added])].filter((value) => !removed.includes(value));
}

function present<Value>(values: readonly Value[], wanted: readonly Value[] = []): readonly Value[] {
  return wanted.filter((value) => values.includes(value));
}

function missing<Value>(values: readonly Value[], wanted: readonly Value[] = []): readonly Value[] {
  return wanted.filter((value) => !values.includes(value));
}
