import type { PlanSummary } from '../../shared/api.ts';
import type { OverlapPlan, OverlapText, TextOverlap } from '../../shared/reuse/overlap/overlap.ts';
import { createOverlapIndex } from '../../shared/reuse/overlap/overlap-index.ts';
import { aBreath, inTurn } from './breath.ts';
import type { ReadPlan } from './library-texts.ts';

/** What of a draft stands in the library, kept in step with it: read at the first question, then plan by plan. */
export interface LibraryOverlap {
  /** Answers for each text by itself, in the order asked. */
  overlapOf(texts: readonly OverlapText[]): Promise<readonly TextOverlap[]>;
}

/** After so many texts other calls are let in. */
const textsAtOnce = 50;

/** `plans` are the library's as the office sees them, `free` set phrases that anybody may say. */
export function createLibraryOverlap(
  plans: () => Promise<ReadonlyMap<string, ReadPlan>>,
  free: readonly string[],
): LibraryOverlap {
  const index = createOverlapIndex(free);
  /** What the index was told of each plan: one that was corrected or read anew has another. */
  const known = new Map<string, ReadPlan>();
  const follow = inTurn(async () => {
    const there = await plans();
    for (const planId of [...known.keys()].filter((id) => !there.has(id))) {
      index.remove(planId);
      known.delete(planId);
    }
    for (const [planId, read] of [...there].filter(([id, one]) => known.get(id) !== one)) {
      if (read.plan) index.add(overlapPlan(read.summary, read.plan));
      else index.remove(planId);
      known.set(planId, read);
      await aBreath();
    }
  });
  return {
    async overlapOf(texts) {
      await follow();
      const found: TextOverlap[] = [];
      for (const { id, text } of texts) {
        if (found.length % textsAtOnce === 0) await aBreath();
        found.push({ id, spans: index.overlapOf(text) });
      }
      return found;
    },
  };
}

function overlapPlan({ planId, meta }: PlanSummary, { units }: Pick<OverlapPlan, 'units'>): OverlapPlan {
  return { planId, title: meta.title, role: meta.role, issuer: meta.issuer ?? meta.region, units };
}
