import { bigramOf, distinctBigrams } from './bigrams.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** How strongly a word of each list tells its topic. */
const listWeights = { core: 2, terms: 1, hints: 0.35 } as const;

interface Entry {
  readonly word: string;
  /** Topic number → weight. */
  readonly topics: Map<number, number>;
  readonly groups: Set<number>;
}

/** What the dictionary knows of one text. */
export interface TextTerms {
  /** The dictionary's words that stand in it, each once. */
  readonly words: readonly string[];
  /** Topic number → strength from 0 to below 1. */
  readonly topics: ReadonlyMap<number, number>;
  /** Topic number → its part of what is told of the topic told most: 1 for that one. */
  readonly focus: ReadonlyMap<number, number>;
  /** Numbers of the near-word groups that have a word in it. */
  readonly groups: ReadonlySet<number>;
}

/** A dictionary made ready for reading texts. */
export interface Lexicon {
  readonly topicNames: readonly string[];
  /** Per topic the numbers of those next to it. */
  readonly relatedTopics: readonly (readonly number[])[];
  /** Numbers of the topics that are parts of a plan's form. */
  readonly frameTopics: ReadonlySet<number>;
  readonly nearWords: readonly (readonly string[])[];
  /** Bigrams of the words that any clause may hold. */
  readonly genericBigrams: ReadonlySet<number>;
  /** Whether a piece of text is made of such words alone. */
  isGeneric(text: string): boolean;
  read(text: string): TextTerms;
}

export function createLexicon(dictionary: TermDictionary): Lexicon {
  const entries = collectEntries(dictionary);
  const byStart = indexByStart(entries.values());
  const generic = new Set(dictionary.generic);
  const numbers = new Map(dictionary.topics.map((topic, number) => [topic.name, number]));
  return {
    topicNames: dictionary.topics.map((topic) => topic.name),
    relatedTopics: dictionary.topics.map((topic) => topic.related.flatMap((name) => numbers.get(name) ?? [])),
    frameTopics: new Set(dictionary.topics.flatMap((topic, number) => (topic.frame ? [number] : []))),
    nearWords: dictionary.nearWords,
    genericBigrams: new Set(dictionary.generic.flatMap(distinctBigrams)),
    isGeneric: (text) => {
      const words = [...findEntries(text, byStart)].map(({ word }) => word);
      return words.every((word) => generic.has(word)) && words.join('').length === text.length;
    },
    read: (text) => summarize(findEntries(text, byStart)),
  };
}

function collectEntries(dictionary: TermDictionary): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const entry = entries.get(word) ?? { word, topics: new Map(), groups: new Set() };
    entries.set(word, entry);
    return entry;
  };
  dictionary.topics.forEach((topic, number) => {
    for (const list of ['hints', 'terms', 'core'] as const) {
      for (const word of topic[list]) entryOf(word).topics.set(number, listWeights[list]);
    }
  });
  dictionary.nearWords.forEach((group, number) => {
    for (const word of group) entryOf(word).groups.add(number);
  });
  const byStart = indexByStart(entries.values());
  for (const entry of entries.values()) inheritFromParts(entry, byStart);
  for (const word of dictionary.generic) entryOf(word);
  return entries;
}

/** A longer word speaks for the shorter ones it hides: 教师发展示范校 for 教师发展. */
function inheritFromParts(entry: Entry, byStart: ReadonlyMap<number, readonly Entry[]>): void {
  const { word } = entry;
  for (const part of [...findEntries(word.slice(0, -1), byStart), ...findEntries(word.slice(1), byStart)]) {
    for (const group of part.groups) entry.groups.add(group);
    if (entry.topics.size === 0) for (const [topic, weight] of part.topics) entry.topics.set(topic, weight);
  }
}

/** Entries by the first two characters of their word, the longest first. */
function indexByStart(entries: Iterable<Entry>): Map<number, Entry[]> {
  const byStart = new Map<number, Entry[]>();
  for (const entry of entries) {
    const start = bigramOf(entry.word.charCodeAt(0), entry.word.charCodeAt(1));
    byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byStart;
}

/** The words of the text from left to right, at each place the longest; none reaches into another (提高|职业, not 高职). */
function findEntries(text: string, byStart: ReadonlyMap<number, readonly Entry[]>): Set<Entry> {
  const found = new Set<Entry>();
  for (let at = 0; at + 1 < text.length; at++) {
    const candidates = byStart.get(bigramOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
    const entry = candidates?.find(({ word }) => text.startsWith(word, at));
    if (!entry) continue;
    found.add(entry);
    at += entry.word.length - 1;
  }
  return found;
}

function summarize(found: ReadonlySet<Entry>): TextTerms {
  const weights = new Map<number, number>();
  const groups = new Set<number>();
  for (const entry of found) {
    for (const [topic, weight] of entry.topics) weights.set(topic, (weights.get(topic) ?? 0) + weight);
    for (const group of entry.groups) groups.add(group);
  }
  const most = Math.max(...weights.values());
  return {
    words: [...found].map((entry) => entry.word),
    topics: mapValues(weights, (weight) => weight / (weight + 1)),
    focus: mapValues(weights, (weight) => weight / most),
    groups,
  };
}

function mapValues(map: ReadonlyMap<number, number>, change: (value: number) => number): Map<number, number> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
