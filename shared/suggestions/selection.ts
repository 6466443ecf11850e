import { distinctBigrams } from './bigrams.ts';
import { weights } from './ranking-weights.ts';

/** What is chosen from: a text with its score and where it comes from. */
export interface Choice {
  readonly text: string;
  readonly score: number;
  readonly planId: string;
  readonly unitId: string;
}

/**
 * Chooses up to `limit` texts, the best first: each counts less for every one already chosen from its plan and its
 * unit, near-duplicates of a chosen one and what is far below the best are left out.
 */
export function selectDiverse<C extends Choice>(choices: readonly C[], limit: number): C[] {
  const best = Math.max(0, ...choices.map(({ score }) => score));
  let open = choices.filter(({ score }) => score > 0 && score >= best * weights.leastOfBest);
  const chosen: C[] = [];
  const chosenBigrams: ReadonlySet<number>[] = [];
  while (chosen.length < limit && open.length > 0) {
    const next = open.reduce((a, b) => (worth(b, chosen) > worth(a, chosen) ? b : a));
    open = open.filter((choice) => choice !== next);
    const bigrams = new Set(distinctBigrams(next.text));
    if (chosenBigrams.some((other) => isNearDuplicate(bigrams, other))) continue;
    chosen.push(next);
    chosenBigrams.push(bigrams);
  }
  return chosen;
}

function worth(choice: Choice, chosen: readonly Choice[]): number {
  const fromPlan = chosen.filter(({ planId }) => planId === choice.planId);
  const fromUnit = fromPlan.filter(({ unitId }) => unitId === choice.unitId);
  return choice.score * weights.samePlan ** fromPlan.length * weights.sameUnit ** fromUnit.length;
}

/** One text may also lie within the other, so what they share is measured by the shorter. */
function isNearDuplicate(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const shared = [...one].filter((bigram) => other.has(bigram)).length;
  return shared >= weights.nearDuplicate * Math.min(one.size, other.size);
}
