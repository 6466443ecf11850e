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
  const best = choices.reduce((highest, { score }) => Math.max(highest, score), 0);
  const open = choices
    .filter(({ score }) => score > 0 && score >= best * weights.leastOfBest)
    .sort((a, b) => b.score - a.score);
  const chosen: C[] = [];
  const chosenBigrams: ReadonlySet<number>[] = [];
  while (chosen.length < limit && open.length > 0) {
    const [next] = open.splice(mostWorth(open, chosen), 1);
    const bigrams = new Set(distinctBigrams(next?.text ?? ''));
    if (!next || chosenBigrams.some((other) => isNearDuplicate(bigrams, other))) continue;
    chosen.push(next);
    chosenBigrams.push(bigrams);
  }
  return chosen;
}

/** Where the choice stands that is worth most beside those chosen; `open` is sorted by score. */
function mostWorth(open: readonly Choice[], chosen: readonly Choice[]): number {
  let most = 0;
  let place = 0;
  for (const [index, choice] of open.entries()) {
    if (choice.score <= most) break;
    const worth = worthOf(choice, chosen);
    if (worth > most) [most, place] = [worth, index];
  }
  return place;
}

function worthOf(choice: Choice, chosen: readonly Choice[]): number {
  const fromPlan = chosen.filter(({ planId }) => planId === choice.planId);
  const fromUnit = fromPlan.filter(({ unitId }) => unitId === choice.unitId);
  return choice.score * weights.samePlan ** fromPlan.length * weights.sameUnit ** fromUnit.length;
}

/** One text may also lie within the other, so what they share is measured by the shorter. */
function isNearDuplicate(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const shared = [...one].filter((bigram) => other.has(bigram)).length;
  return shared >= weights.nearDuplicate * Math.min(one.size, other.size);
}
