import { foldText } from './fold-text.ts';
import { createPhraseFinder } from './free-phrases.ts';
import { createFreedom } from './freedom.ts';
import { holdPlan } from './held-plan.ts';
import { createLibraryTexts, type ShelvedPlan, takenOut } from './library-texts.ts';
import { findMatches } from './matches.ts';
import { leastOverlap, type OverlapPlan, type OverlapSpan } from './overlap.ts';
import { spansOf } from './spans.ts';

/** Tells what of a text stands in the library already (雷同). */
export interface OverlapIndex {
  /** Takes a plan in, in place of the one that has its id. */
  add(plan: OverlapPlan): void;
  remove(planId: string): void;
  /**
   * The stretches of a text that stand in the library, in order and apart; those of `exceptPlanIds` are as if they were
   * not there. What a superior plan says, set phrases, and what plans of four issuers say are free.
   */
  overlapOf(text: string, exceptPlanIds?: ReadonlySet<string>): readonly OverlapSpan[];
}

/** Text of plans that are gone is swept once it outweighs the rest and is worth the work. */
const leastSweep = 1 << 18;

/** An empty index; `freePhrases` are set phrases that anybody may say. */
export function createOverlapIndex(freePhrases: readonly string[] = []): OverlapIndex {
  const findPhrases = createPhraseFinder(freePhrases);
  const shelf = new Map<string, ShelvedPlan>();
  let texts = createLibraryTexts();

  const settle = () => {
    const living = [...shelf.values()].reduce((sum, { length }) => sum + length, 0);
    if (texts.size() - living < living + leastSweep) return;
    const row = texts.codes();
    texts = createLibraryTexts();
    for (const plan of shelf.values()) shelf.set(plan.planId, texts.add(takenOut(plan, row)));
  };

  return {
    add(plan) {
      shelf.set(plan.planId, texts.add(holdPlan(plan)));
      settle();
    },
    remove(planId) {
      shelf.delete(planId);
      settle();
    },
    overlapOf(text, exceptPlanIds) {
      const folded = foldText(text);
      if (folded.codes.length < leastOverlap) return [];
      const freedom = createFreedom(folded.codes.length);
      findPhrases(folded.codes, freedom.release);
      const isWanted = (plan: ShelvedPlan) => shelf.get(plan.planId) === plan && !exceptPlanIds?.has(plan.planId);
      return spansOf(text, folded, findMatches(folded.codes, texts, isWanted, freedom), freedom);
    },
  };
}
