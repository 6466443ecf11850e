import type { Office, PlanSummary } from '../../shared/api.ts';
import { guessOffice } from '../../shared/plan/guess-office.ts';
import { judgePlan } from '../../shared/plan/judge-plan.ts';
import type { Home } from '../store/home.ts';

/** The plans of a home with what only the reader's own office and the present year can tell of them: role and standing. */
export interface JudgedPlans {
  /** Whose library it is: as the writer set it, else as most of its plans say; null where they do not agree. */
  office(): Office | null;
  /** As the library lists them; a summary is the same value while nothing about it has changed. */
  list(): readonly PlanSummary[];
  judge(summary: PlanSummary): PlanSummary;
}

/** Judges the plans of a home anew where plans, office or year are others than when they were asked for last. */
export function createJudgedPlans({ settings, library }: Pick<Home, 'settings' | 'library'>): JudgedPlans {
  let summaries: readonly PlanSummary[] = [];
  let guess: Office | null = null;
  let key = '';
  let known = new WeakMap<PlanSummary, PlanSummary>();

  const office = (): Office | null => {
    const set = settings.read().office;
    if (set) return set;
    const now = library.list();
    if (!hasSame(now, summaries)) {
      summaries = now;
      guess = guessedBy(now);
    }
    return guess;
  };
  const refresh = (): Office | null => {
    const own = office();
    const next = JSON.stringify([own, new Date().getFullYear()]);
    if (next !== key) known = new WeakMap();
    key = next;
    return own;
  };
  const judge = (summary: PlanSummary, own: Office | null): PlanSummary => {
    const judged = known.get(summary) ?? judgedBy(summary, own);
    known.set(summary, judged);
    return judged;
  };
  return {
    office,
    list() {
      const own = refresh();
      return library.list().map((summary) => judge(summary, own));
    },
    judge: (summary) => judge(summary, refresh()),
  };
}

function hasSame(one: readonly PlanSummary[], other: readonly PlanSummary[]): boolean {
  return one.length === other.length && one.every((summary, index) => summary === other[index]);
}

function guessedBy(summaries: readonly PlanSummary[]): Office | null {
  const guess = guessOffice(summaries.map(({ meta }) => meta));
  return guess.region === '' ? null : guess;
}

function judgedBy(summary: PlanSummary, office: Office | null): PlanSummary {
  const own = office && { region: office.region || null, issuer: office.issuer || null };
  return { ...summary, ...judgePlan(summary.meta, summary.certainty, own, new Date().getFullYear()) };
}
