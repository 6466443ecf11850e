import { type Lexicon, toldTopics } from './lexicon.ts';

const mostTopics = 4;

/** The names of the topics that both texts tell, at most 4, those that both tell most strongly first. */
export function findSharedTopics(query: string, text: string, lexicon: Lexicon): string[] {
  const asked = new Map(toldTopics(lexicon.findWords(query)));
  const shared = toldTopics(lexicon.findWords(text)).map(([topic, strength]) => {
    return { topic, strength: strength * (asked.get(topic) ?? 0) };
  });
  return shared
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostTopics)
    .map(({ topic }) => lexicon.topicNames[topic] ?? '');
}
