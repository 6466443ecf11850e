/** Tells what topics a text speaks of, each with its strength. */
export type TopicReader = (text: string) => ReadonlyMap<number, number>;

/** Without a dictionary of the field titles are compared by their characters alone. */
export const noTopics: TopicReader = () => new Map();

/** How alike two titles are by their words, 0–1: Dice coefficient of their character pairs, periods left aside. */
export function titleLikeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

function pairs(title: string): Set<string> {
  const bare = title.replace(/“?[一二三四五六七八九十]+五”?|\d{4}年?|[^\p{Script=Han}]/gu, '');
  if (bare.length === 1) return new Set([bare]);
  return new Set([...bare].slice(0, -1).map((character, index) => character + bare[index + 1]));
}

/** How alike two texts are by what they speak of, 0–1: the cosine of their topics. */
export function topicLikeness(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const product = [...a].reduce((sum, [topic, strength]) => sum + strength * (b.get(topic) ?? 0), 0);
  return product === 0 ? 0 : product / (lengthOf(a) * lengthOf(b));
}

function lengthOf(topics: ReadonlyMap<number, number>): number {
  return Math.sqrt([...topics.values()].reduce((sum, strength) => sum + strength * strength, 0));
}
