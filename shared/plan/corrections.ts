import type { PlanMeta, PlanUnit } from './model.ts';
import { leadTitle, standsAlone } from './run-in-heading.ts';

/** One correction of a document's structure, bound to the unit's id, which stays while its words do. */
export type UnitCorrection =
  /** Gives a heading or clause another level; 0 makes it a paragraph, and a level makes a paragraph a heading. */
  | { readonly kind: 'level'; readonly unitId: string; readonly level: number }
  /** Joins the unit with the one before it. */
  | { readonly kind: 'join'; readonly unitId: string }
  /** Splits the unit's text before the character at `at`. */
  | { readonly kind: 'split'; readonly unitId: string; readonly at: number };

/** What a writer has corrected of what the program understood; kept beside the plan, so that it survives a new import. */
export interface Corrections {
  readonly meta: Partial<PlanMeta>;
  readonly units: readonly UnitCorrection[];
  /** Cleaning rules that are switched off for this document. */
  readonly rulesOff: readonly string[];
  readonly tags: readonly string[];
}

export const noCorrections: Corrections = { meta: {}, units: [], rulesOff: [], tags: [] };

/** Applies corrections in their order; one whose unit is no longer there has no effect. */
export function correctUnits(units: readonly PlanUnit[], corrections: readonly UnitCorrection[]): readonly PlanUnit[] {
  return corrections.reduce(correctUnit, units);
}

function correctUnit(units: readonly PlanUnit[], correction: UnitCorrection): readonly PlanUnit[] {
  const at = units.findIndex(({ id }) => id === correction.unitId);
  const unit = units[at];
  if (!unit) return units;
  switch (correction.kind) {
    case 'level':
      return units.with(at, withLevel(unit, correction.level));
    case 'join':
      return joinUnit(units, at, unit);
    case 'split':
      return units.toSpliced(at, 1, ...splitUnit(unit, correction.at));
  }
}

/** A paragraph becomes a heading if it is short, else a clause; at level 0 the number is part of the text again. */
function withLevel(unit: PlanUnit, level: number): PlanUnit {
  if (level === 0) return { ...unit, type: 'paragraph', level, number: '', title: '', text: unit.number + unit.text };
  if (unit.level > 0) return { ...unit, level };
  const type = standsAlone(unit.text) ? 'heading' : 'clause';
  const title = type === 'heading' ? unit.text.replace(/[。：:；]$/, '') : leadTitle(unit.text);
  return { ...unit, type, level, title };
}

function joinUnit(units: readonly PlanUnit[], at: number, unit: PlanUnit): readonly PlanUnit[] {
  const before = units[at - 1];
  if (!before) return units;
  const text = before.text + unit.number + unit.text;
  const joined: PlanUnit = before.type === 'heading' ? { ...before, type: 'clause', text } : { ...before, text };
  return units.toSpliced(at - 1, 2, joined);
}

/** The first part keeps the unit's number and id; the second is a paragraph of its own. */
function splitUnit(unit: PlanUnit, at: number): readonly PlanUnit[] {
  if (at <= 0 || at >= unit.text.length) return [unit];
  const first = { ...unit, text: unit.text.slice(0, at) };
  const kept = unit.type === 'clause' && standsAlone(first.text) ? ({ ...first, type: 'heading' } as const) : first;
  const rest: PlanUnit = {
    id: `${unit.id}.${at}`,
    type: 'paragraph',
    level: 0,
    number: '',
    title: '',
    text: unit.text.slice(at),
  };
  return [{ ...kept, title: unit.title }, rest];
}
