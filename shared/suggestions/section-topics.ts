import type { ToldTopic } from './lexicon.ts';
import type { OutlineTitle } from './outline.ts';
import { weights } from './ranking-weights.ts';

/** What a title names in earnest: topics that it only grazes make no section. */
export function namedTopics({ topicSet }: OutlineTitle): readonly ToldTopic[] {
  const topics = topicSet?.topics ?? [];
  const strongest = Math.max(0, ...topics.map(([, strength]) => strength));
  return topics.filter(([, strength]) => strength >= strongest * weights.leastTopicShare);
}

/** Whether titles that tell topics so strongly (`strengths`: per topic) deal with this share of what a section names. */
export function dealWith(strengths: Float32Array, topics: readonly ToldTopic[], share: number): boolean {
  let dealt = 0;
  let named = 0;
  for (const [topic, strength] of topics) {
    const enough = Math.min(strength, weights.settledTopic);
    dealt += strength * Math.min(1, (strengths[topic] ?? 0) / enough);
    named += strength;
  }
  return named > 0 && dealt >= named * share;
}
