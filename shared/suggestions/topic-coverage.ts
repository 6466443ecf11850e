import type { ShelvedPlan } from './indexed-plan.ts';
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

/** Per topic what a section on it is worth: the more plans deal with it anywhere in their text, the more. */
export function usesOfTopics(plans: readonly ShelvedPlan[], lexicon: Lexicon): number[] {
  return lexicon.topicNames.map((_, topic) => {
    const treating = plans.filter(({ topics }) => (topics[topic] ?? 0) >= weights.treatedTopic).length;
    const use = weights.rareTopic + ((1 - weights.rareTopic) * treating) / plans.length;
    return lexicon.frameTopics.has(topic) ? use * weights.frameTopic : use;
  });
}
