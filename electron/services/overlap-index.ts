import type { PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { OverlapPlan, OverlapText, TextOverlap } from '../../shared/reuse/overlap/overlap.ts';
import { createOverlapIndex } from '../../shared/reuse/overlap/overlap-index.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { aBreath } from './breath.ts';
import type { JudgedPlans } from './office.ts';

/** What of a draft stands in the library, kept in step with it: read at the first question, then plan by plan. */
export interface LibraryOverlap {
  /** Answers for each text by itself, in the order asked; the plans named are left out. */
  overlapOf(texts: readonly OverlapText[], exceptPlanIds?: readonly string[]): Promise<readonly TextOverlap[]>;
}

/** After so many texts other calls are let in. */
const textsAtOnce = 50;

/** `plans` are the library's as the office sees them, `free` set phrases that anybody may say. A plan that cannot be read overlaps with nothing. */
export function createLibraryOverlap(
  library: Pick<LibraryStore, 'read'>,
  plans: Pick<JudgedPlans, 'list'>,
  free: readonly string[],
): LibraryOverlap {
  const index = createOverlapIndex(free);
  /** What the index was told of each plan: one that was corrected or read anew has another summary. */
  const known = new Map<string, PlanSummary>();

  const follow = async () => {
    const listed = plans.list();
    const there = new Set(listed.map(({ planId }) => planId));
    for (const planId of [...known.keys()].filter((id) => !there.has(id))) {
      index.remove(planId);
      known.delete(planId);
    }
    for (const summary of listed.filter((one) => known.get(one.planId) !== one)) {
      const plan = await readPlan(library, summary);
      if (plan) index.add(plan);
      else index.remove(summary.planId);
      known.set(summary.planId, summary);
      await aBreath();
    }
  };
  let following = Promise.resolve();

  return {
    async overlapOf(texts, exceptPlanIds = []) {
      // Behind what others have asked for, so that no plan is read twice.
      following = following.then(follow, follow);
      await following;
      const except = new Set(exceptPlanIds);
      const found: TextOverlap[] = [];
      for (const { id, text } of texts) {
        if (found.length % textsAtOnce === 0) await aBreath();
        found.push({ id, spans: index.overlapOf(text, except) });
      }
      return found;
    },
  };
}

async function readPlan(
  library: Pick<LibraryStore, 'read'>,
  { planId, meta }: PlanSummary,
): Promise<OverlapPlan | null> {
  try {
    const { plan } = await library.read(planId);
    return { planId, title: meta.title, role: meta.role, issuer: meta.issuer ?? meta.region, units: plan.units };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null;
  }
}
