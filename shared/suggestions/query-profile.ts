import { distinctBigrams } from './bigrams.ts';
import { groupsOf, type Lexicon, type ToldTopic, toldTopics } from './lexicon.ts';
import { weights } from './ranking-weights.ts';

/** One thing that a query asks for: a bigram, a group of near-words or a topic. */
export interface Ask {
  readonly kind: 'bigram' | 'group' | 'topic';
  /** The bigram, the number of the group or of the topic. */
  readonly key: number;
  /** Its share of the whole; the shares of a query add up to 1. */
  readonly share: number;
}

/** A query made ready for comparing. */
export interface QueryProfile {
  readonly text: string;
  readonly asks: readonly Ask[];
}

// Topics and near-word groups share the postings with bigrams; no letter lies in these private rows of Unicode.
const topicRow = 0xe000 << 16;
const groupRow = 0xe001 << 16;

/** The term under which the postings list a bigram, a group or a topic. */
export function termOf(kind: Ask['kind'], key: number): number {
  if (kind === 'bigram') return key;
  return (kind === 'topic' ? topicRow : groupRow) | key;
}

/** What the index counts: in how many of all units a term stands. */
export interface Counts {
  readonly units: number;
  count(term: number): number;
}

/** Weighs what a query asks for: words by how rare they are in the library, topics by how strongly it tells them. */
export function profileQuery(text: string, lexicon: Lexicon, counts: Counts): QueryProfile {
  const found = lexicon.findWords(text);
  const topics = toldTopics(found);
  const rarity = (term: number) => {
    const count = counts.count(term);
    return Math.log(1 + (counts.units - count + 0.5) / (count + 0.5));
  };
  const words: Ask[] = [
    ...distinctBigrams(text).map((key) => ({
      kind: 'bigram' as const,
      key,
      share: rarity(key) * (lexicon.genericBigrams.has(key) ? weights.genericWord : 1),
    })),
    ...[...groupsOf(found)].map((key) => ({
      kind: 'group' as const,
      key,
      share: rarity(termOf('group', key)) * weights.nearWord,
    })),
  ];
  const told = strongTopics(topics).map((ask) => ({ ...ask, share: ask.share * rarity(termOf('topic', ask.key)) }));
  const forTopics = weights.topic * Math.min(1, Math.max(0, ...topics.map(([, strength]) => strength)) / weights.sureTopic);
  return { text, asks: [...scaleTo(1 - forTopics, words), ...scaleTo(forTopics, told)] };
}

function strongTopics(topics: readonly ToldTopic[]): Ask[] {
  const strongest = Math.max(0, ...topics.map(([, strength]) => strength));
  return topics
    .filter(([, strength]) => strength >= strongest * weights.leastTopicShare)
    .map(([key, strength]) => ({ kind: 'topic', key, share: strength }));
}

function scaleTo(total: number, asks: readonly Ask[]): Ask[] {
  const sum = asks.reduce((all, { share }) => all + share, 0) || 1;
  return asks.map((ask) => ({ ...ask, share: (ask.share / sum) * total }));
}
