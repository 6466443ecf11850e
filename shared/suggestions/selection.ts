import { distinctBigrams } from './bigrams.ts';
import { weights } from './ranking-weights.ts';

/** What is chosen from: a text with its score and where it comes from. */
export interface Choice {
  readonly text: string;
  readonly score: number;
  readonly planId: string;
  readonly unitId: string;
}

/** What of a text is compared to tell whether another says the same. */
interface Print {
  readonly bigrams: ReadonlySet<number>;
  readonly figures: string;
}

/** Whether two texts say the same. */
export type Sameness = (one: Print, other: Print) => boolean;

/**
 * Chooses up to `limit` texts, the best first: each counts less for every one already chosen from its plan and its
 * unit; what says the same as a chosen one and what is far below the best is left out.
 */
export function selectDiverse<C extends Choice>(choices: readonly C[], limit: number, saysSame: Sameness): C[] {
  const best = choices.reduce((highest, { score }) => Math.max(highest, score), 0);
  const open = choices
    .filter(({ score }) => score > 0 && score >= best * weights.leastOfBest)
    .sort((a, b) => b.score - a.score);
  const chosen: C[] = [];
  const prints: Print[] = [];
  while (chosen.length < limit && open.length > 0) {
    const [next] = open.splice(mostWorth(open, chosen), 1);
    const print = printOf(next?.text ?? '');
    if (!next || prints.some((other) => saysSame(print, other))) continue;
    chosen.push(next);
    prints.push(print);
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

function printOf(text: string): Print {
  return { bigrams: new Set(distinctBigrams(text)), figures: (text.match(/\d+(?:\.\d+)?/g) ?? []).join() };
}

/** Texts of nearly the same words. One may also lie within the other, so what they share is measured by the shorter. */
export function isNearDuplicate({ bigrams: one }: Print, { bigrams: other }: Print): boolean {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const bigram of shorter) if (longer.has(bigram)) shared++;
  return shared >= weights.nearDuplicate * shorter.size;
}

/** The same words with other figures are another target. */
export function isSameTarget(one: Print, other: Print): boolean {
  return one.figures === other.figures && isNearDuplicate(one, other);
}
