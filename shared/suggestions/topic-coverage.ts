import type { ExamplePlan } from './example-plans.ts';
import { type Lexicon, type ToldTopic, toldTopics } from './lexicon.ts';
import { weights } from './ranking-weights.ts';

/** Per topic, how far it is dealt with: 0 to 1. */
export type Coverage = readonly number[];

/** What a draft's headings cover: what they name, and in part what is next to it. */
export function coverageOf(headings: readonly string[], lexicon: Lexicon): Coverage {
  const none: Coverage = lexicon.topicNames.map(() => 0);
  const named = headings.reduce((covered, heading) => cover(covered, toldTopics(lexicon.findWords(heading)), 1), none);
  return named.map((own, topic) => {
    const next = (lexicon.relatedTopics[topic] ?? []).map((other) => named[other] ?? 0);
    return Math.max(own, weights.coveredByRelated * Math.max(0, ...next));
  });
}

/** The coverage when a section on these topics has been added, `share` of it counting. */
export function cover(covered: Coverage, topics: readonly ToldTopic[], share: number): Coverage {
  return topics.reduce<Coverage>((before, [topic, strength]) => {
    const dealt = Math.min(1, strength / weights.settledTopic) * share;
    return before.with(topic, 1 - (1 - (before[topic] ?? 0)) * (1 - dealt));
  }, covered);
}

/**
 * Per topic what a section on it is worth: the more plans deal with it anywhere in their text, the more, those of
 * another kind counting less; and more again where base plans have a section on it.
 */
export function usesOfTopics(plans: readonly ExamplePlan[], lexicon: Lexicon): number[] {
  const bases = plans.filter(({ isBase }) => isBase);
  const count = (some: readonly ExamplePlan[]) =>
    some.reduce((sum, { isOfKind }) => sum + (isOfKind ? 1 : weights.otherKindUse), 0);
  const all = count(plans);
  return lexicon.topicNames.map((_, topic) => {
    const treating = count(plans.filter(({ shelved }) => (shelved.topics[topic] ?? 0) >= weights.treatedTopic));
    const inBases = bases.filter(({ outline }) => (outline.titledTopics[topic] ?? 0) >= weights.settledTopic).length;
    const use = weights.rareTopic + ((1 - weights.rareTopic) * treating) / all;
    const ofBases = 1 + (weights.topicOfBases * inBases) / Math.max(1, bases.length);
    return use * ofBases * (lexicon.frameTopics.has(topic) ? weights.frameTopic : 1);
  });
}
