import { distinctBigrams } from './bigrams.ts';
import { weights } from './ranking-weights.ts';

/** What is chosen from: a text with its score and where it comes from. */
export interface Choice {
  readonly text: string;
  readonly score: number;
  readonly planId: string;
  readonly unitId: string;
}

/** A chosen text with those of other plans that hold its wording too, the fittest first, each plan once. */
export interface Chosen<C> {
  readonly choice: C;
  readonly like: readonly C[];
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
 * unit; what is far below the best is left out. Of texts that say the same one is chosen and keeps the others: one that
 * `speaksForOthers` where it answers nearly as well, otherwise the best.
 */
export function selectDiverse<C extends Choice>(
  choices: readonly C[],
  limit: number,
  saysSame: Sameness,
  speaksForOthers: (choice: C) => boolean,
): Chosen<C>[] {
  const best = choices.reduce((highest, { score }) => Math.max(highest, score), 0);
  const printOf = createPrinter();
  const alike = (one: C) => (other: C) => one === other || saysSame(printOf(one), printOf(other));
  let open: readonly C[] = choices
    .filter(({ score }) => score > 0 && score >= best * weights.leastOfBest)
    .toSorted((a, b) => b.score - a.score);
  let chosen: readonly Chosen<C>[] = [];
  for (let next = mostWorth(open, chosen); next && chosen.length < limit; next = mostWorth(open, chosen)) {
    const group = open.filter(alike(next));
    const holders = group.filter((one) => holdsWording(printOf(one), printOf(next)));
    const choice = speakerOf(next, holders.filter(speaksForOthers));
    const same = choice === next ? group : open.filter((one) => group.includes(one) || alike(choice)(one));
    chosen = [...chosen, { choice, like: othersLike(choice, same, printOf) }];
    open = open.filter((one) => !same.includes(one));
  }
  return [...chosen];
}

/** Of those that may speak for the best one the first that answers nearly as well; `speakers` is sorted by score. */
function speakerOf<C extends Choice>(best: C, speakers: readonly C[]): C {
  if (speakers.includes(best)) return best;
  return speakers.find(({ score }) => score >= best.score * weights.speakerOfBest) ?? best;
}

/** A mere piece of the wording, in another plan, is not the same clause there. */
function othersLike<C extends Choice>(choice: C, same: readonly C[], printOf: (choice: C) => Print): C[] {
  const others = same.filter((one) => one.planId !== choice.planId && holdsWording(printOf(one), printOf(choice)));
  return others.filter(({ planId }, index) => others.findIndex((one) => one.planId === planId) === index);
}

/** The choice that is worth most beside those chosen; `open` is sorted by score. */
function mostWorth<C extends Choice>(open: readonly C[], chosen: readonly Chosen<C>[]): C | undefined {
  let most = 0;
  let best = open[0];
  for (const choice of open) {
    if (choice.score <= most) break;
    const worth = worthOf(choice, chosen);
    if (worth > most) [most, best] = [worth, choice];
  }
  return best;
}

function worthOf(one: Choice, chosen: readonly Chosen<Choice>[]): number {
  const fromPlan = chosen.filter(({ choice }) => choice.planId === one.planId);
  const fromUnit = fromPlan.filter(({ choice }) => choice.unitId === one.unitId);
  return one.score * weights.samePlan ** fromPlan.length * weights.sameUnit ** fromUnit.length;
}

/** Reads each text once, when it is first compared. */
function createPrinter(): (choice: Choice) => Print {
  const prints = new Map<Choice, Print>();
  return (choice) => {
    const print = prints.get(choice) ?? printOf(choice.text);
    prints.set(choice, print);
    return print;
  };
}

function printOf(text: string): Print {
  return { bigrams: new Set(distinctBigrams(text)), figures: (text.match(/\d+(?:\.\d+)?/g) ?? []).join() };
}

/** Texts of nearly the same words. One may also lie within the other, so what they share is measured by the shorter. */
export function isNearDuplicate(one: Print, other: Print): boolean {
  return one.bigrams.size < other.bigrams.size ? holdsWording(other, one) : holdsWording(one, other);
}

/** The same words with other figures are another target. */
export function isSameTarget(one: Print, other: Print): boolean {
  return one.figures === other.figures && isNearDuplicate(one, other);
}

/** Whether a text holds nearly all the words of another. */
function holdsWording(text: Print, other: Print): boolean {
  let lacking = other.bigrams.size * (1 - weights.nearDuplicate);
  for (const bigram of other.bigrams) {
    if (!text.bigrams.has(bigram) && --lacking < 0) return false;
  }
  return true;
}
