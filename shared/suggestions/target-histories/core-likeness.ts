import { type Bigram, distinctBigrams } from '../bigrams.ts';
import type { Lexicon } from '../lexicon.ts';

/** How much each bigram tells: rare ones more. */
export type BigramWeight = (bigram: Bigram) => number;

/** From this on two cores of one class are one indicator; shares have a head as well, what is counted has not. */
const leastLikeness = { rate: 0.6, count: 0.7 } as const;

/** A near-word is a less sure sign than the word itself. */
const nearWordShare = 0.9;

/** Whether two cores of one class are the same or a like indicator; those of shares also with near-words exchanged. */
export function isLike(one: string, other: string, ofRate: boolean, weight: BigramWeight, lexicon: Lexicon): boolean {
  if (one === other) return true;
  const least = ofRate ? leastLikeness.rate : leastLikeness.count;
  const direct = sharedPart(one, other, weight);
  if (direct >= least || direct === 0 || !ofRate) return direct >= least;
  const exchanged = exchangeNearWords(one, other, lexicon);
  return exchanged !== one && nearWordShare * sharedPart(exchanged, other, weight) >= least;
}

/** The weighted share of their bigrams that two texts have in common, 0 to 1. */
function sharedPart(one: string, other: string, weight: BigramWeight): number {
  const [ours, theirs] = [distinctBigrams(one), new Set(distinctBigrams(other))];
  const sum = (bigrams: Iterable<Bigram>) => [...bigrams].reduce((total, bigram) => total + weight(bigram), 0);
  const whole = sum(ours) + sum(theirs);
  return whole === 0 ? 0 : (2 * sum(ours.filter((bigram) => theirs.has(bigram)))) / whole;
}

/**
 * Puts the other’s words in the place of near ones. The near words of the dictionary may be far apart in meaning (培训 and
 * 跟岗, 科普 and 科学教育), so they have to share two characters, and the names something else: 校园保安, 校园保安员.
 */
function exchangeNearWords(one: string, other: string, lexicon: Lexicon): string {
  const theirs = lexicon.findWords(other).filter(({ text }) => !one.includes(text) && text !== other);
  const ours = lexicon.findWords(one).filter(({ text }) => !other.includes(text) && text !== one);
  return ours.reduce((text, word) => {
    const near = theirs.find(
      ({ text: their, groups }) =>
        groups.some((group) => word.groups.includes(group)) &&
        [...their].filter((sign) => word.text.includes(sign)).length >= 2,
    );
    return near ? text.replace(word.text, near.text) : text;
  }, one);
}
