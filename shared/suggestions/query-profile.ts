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
  const bigrams = distinctBigrams(text).map((key): Ask => {
    const weight = lexicon.genericBigrams.has(key) ? weights.genericWord : 1;
    return { kind: 'bigram', key, share: weight * rarity('bigram', key, counts) };
  });
  const groups = [...groupsOf(found)].map((key): Ask => {
    return { kind: 'group', key, share: weights.nearWord * rarity('group', key, counts) };
  });
  const told = strongTopics(topics).map((ask) => ({ ...ask, share: ask.share * rarity('topic', ask.key, counts) }));
  const topicShare = weights.topic * Math.min(1, strongest(topics) / weights.sureTopic);
  return { asks: [...scaleTo(1 - topicShare, [...bigrams, ...groups]), ...scaleTo(topicShare, told)] };
}

/** The logarithm by which BM25 weighs how rare a term is. */
function rarity(kind: Ask['kind'], key: number, counts: Counts): number {
  const count = counts.count(termOf(kind, key));
  return Math.log(1 + (counts.units - count + 0.5) / (count + 0.5));
}

function strongTopics(topics: readonly ToldTopic[]): Ask[] {
  const least = strongest(topics) * weights.leastTopicShare;
  return topics
    .filter(([, strength]) => strength >= least)
    .map(([key, strength]) => ({ kind: 'topic', key, share: strength }));
}

function strongest(topics: readonly ToldTopic[]): number {
  return Math.max(0, ...topics.map(([, strength]) => strength));
}

function scaleTo(total: number, asks: readonly Ask[]): Ask[] {
  const sum = asks.reduce((all, { share }) => all + share, 0) || 1;
  return asks.map((ask) => ({ ...ask, share: (ask.share / sum) * total }));
}
