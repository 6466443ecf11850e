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
  'planId' | 'planTitle' | 'source' | 'unitId' | 'text' | 'names' | 'periodStart' | 'periodEnd'
>;

/** Rolls a text of the library forward for a draft and notes where it came from. A source without period stays as it is. */
export function borrow(lent: Lendable, meta: Pick<DraftMeta, 'periodStart' | 'periodEnd'>): Borrowed {
  const { planId, planTitle, source, unitId, text, names, periodStart, periodEnd } = lent;
  const children =
    periodStart === null || periodEnd === null
      ? [{ text }]
      : rollForward(text, { start: periodStart, end: periodEnd }, { start: meta.periodStart, end: meta.periodEnd });
  return { children, provenance: { planId, planTitle, source, unitId, wording: text, names } };
}
