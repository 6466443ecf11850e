import type { DraftMeta, Provenance, TextRun } from '../document/model.ts';
import type { Suggestion } from '../suggestions/suggestion.ts';
import { rollForward } from './roll-forward.ts';

/** A suggestion made ready for a draft: rolled forward, with its provenance. */
export interface Borrowed {
  readonly children: readonly TextRun[];
  readonly provenance: Provenance;
}

/** What borrowing needs of a suggestion or of a unit of a plan. */
export type Lendable = Pick<
  Suggestion,
  | 'planId'
  | 'planTitle'
  | 'source'
  | 'unitId'
  | 'path'
  | 'role'
  | 'text'
  | 'names'
  | 'region'
  | 'periodStart'
  | 'periodEnd'
>;

/**
 * Rolls a text of the library forward for a draft and notes where it came from. A source without period stays as it is;
 * what our own past plans name is ours.
 */
export function borrow(lent: Lendable, meta: Pick<DraftMeta, 'region' | 'periodStart' | 'periodEnd'>): Borrowed {
  const { planId, planTitle, source, unitId, path, role, text, periodStart, periodEnd } = lent;
  const names = foreignNames(lent, meta.region);
  const children =
    periodStart === null || periodEnd === null
      ? [{ text }]
      : rollForward(text, { start: periodStart, end: periodEnd }, { start: meta.periodStart, end: meta.periodEnd });
  const place = { unitId, ...(path.length > 0 ? { path } : {}), ...(role ? { role } : {}) };
  return { children, provenance: { planId, planTitle, source, ...place, wording: text, names } };
}

/** The names in a text of the library that are not ours: none where it is of our own place. */
export function foreignNames({ names, region }: Pick<Lendable, 'names' | 'region'>, ours: string): readonly string[] {
  return isSamePlace(region, ours) ? [] : names;
}

/** Whether two regions name one place, be it with or without what it lies in: 云洲市望川区 and 望川区. */
export function isSamePlace(one: string | null, other: string): boolean {
  return one !== null && one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));
}
