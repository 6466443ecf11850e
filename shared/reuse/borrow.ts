import type { DraftMeta, Provenance, TextRun } from '../document/model.ts';
import type { Expression } from '../expressions/expression.ts';
import { isSamePlace } from '../plan/places.ts';
import type { Suggestion } from '../suggestions/suggestion.ts';
import type { RollTarget } from './roll-forward/papers.ts';
import { rollForward } from './roll-forward/roll-forward.ts';

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
  | 'mood'
  | 'text'
  | 'names'
  | 'region'
  | 'issuer'
  | 'periodStart'
  | 'periodEnd'
>;

/** What a draft is, as far as borrowed text follows it. */
export type Borrower = Pick<DraftMeta, 'title' | 'region' | 'issuer' | 'periodStart' | 'periodEnd'>;

/**
 * Rolls a text of the library forward for a draft, by the official wordings with those of the office, and notes where it
 * came from; what our own past plans name is ours.
 */
export function borrow(lent: Lendable, meta: Borrower, expressions: readonly Expression[]): Borrowed {
  const { planId, planTitle, source, unitId, path, role, text, periodStart, periodEnd, region, issuer, mood } = lent;
  const from = { start: periodStart, end: periodEnd, title: planTitle, region, issuer, mood };
  const children = rollForward(text, from, targetOf(meta), expressions);
  const place = { unitId, ...(path.length > 0 ? { path } : {}), ...(role ? { role } : {}) };
  const names = foreignNames(lent, meta.region);
  return { children, provenance: { planId, planTitle, source, ...place, wording: text, names } };
}

function targetOf({ title, region, issuer, periodStart, periodEnd }: Borrower): RollTarget {
  return { start: periodStart, end: periodEnd, title, region, issuer };
}

/** The names in a text of the library that are not ours: none where it is of our own place. */
export function foreignNames({ names, region }: Pick<Lendable, 'names' | 'region'>, ours: string): readonly string[] {
  return isSamePlace(region, ours) ? [] : names;
}
