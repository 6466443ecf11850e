import type { Office, PlanSummary } from '../../shared/api.ts';
import { guessOffice } from '../../shared/plan/guess-office.ts';
import { judgePlan } from '../../shared/plan/judge-plan.ts';
import type { Home } from '../store/home.ts';

/** Whose library it is: as the writer set it, else as most of its plans say; null where they do not agree. */
export function officeOf({ settings, library }: Home): Office | null {
  const set = settings.read().office;
  if (set) return set;
  const guess = guessOffice(library.list().map(({ meta }) => meta));
  return guess.region === '' ? null : guess;
}

/** The summaries with what only the reader's own office and the present year can tell of them: role and standing. */
export function judged(summaries: readonly PlanSummary[], office: Office | null): readonly PlanSummary[] {
  const year = new Date().getFullYear();
  const own = office && { region: office.region || null, issuer: office.issuer || null };
  return summaries.map((summary) => ({ ...summary, ...judgePlan(summary.meta, summary.certainty, own, year) }));
}
