import { distinctBigrams } from './bigrams.ts';
import { createWordFinder, type DictionaryWord, type WordFinder } from './dictionary-words.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** How strongly a text tells a topic, given by its number: above 0, below 1. */
export type ToldTopic = readonly [topic: number, strength: number];

/** A dictionary made ready for reading texts. */
export interface Lexicon {
  readonly topicNames: readonly string[];
  /** Per topic the numbers of those next to it. */
  readonly relatedTopics: readonly (readonly number[])[];
  /** Numbers of the topics that are parts of a plan's form. */
  readonly frameTopics: ReadonlySet<number>;
  /** Bigrams of the words that any clause may hold. */
  readonly genericBigrams: ReadonlySet<number>;
  /** The words of the dictionary that stand in a text, each once. */
  findWords: WordFinder;
  /** Whether a piece of text is made of words that any clause may hold. */
  isGeneric(text: string): boolean;
}

/** Compiles a dictionary; topics and near-word groups are numbered in its order. */
export function createLexicon(dictionary: TermDictionary): Lexicon {
  const findWords = createWordFinder(dictionary);
  const numbers = new Map(dictionary.topics.map((topic, number) => [topic.name, number]));
  return {
    topicNames: dictionary.topics.map((topic) => topic.name),
    relatedTopics: dictionary.topics.map((topic) => topic.related.flatMap((name) => numbers.get(name) ?? [])),
    frameTopics: new Set(dictionary.topics.flatMap((topic, number) => (topic.frame ? [number] : []))),
    genericBigrams: new Set(dictionary.generic.flatMap(distinctBigrams)),
    findWords,
    isGeneric(text) {
      const words = findWords(text);
      return words.every(({ generic }) => generic) && words.map((word) => word.text).join('').length === text.length;
    },
  };
}

/** What words weigh for a topic, brought below 1: a second word adds less than the first. */
export function strengthOf(weight: number): number {
  return weight / (weight + 1);
}

/** The topics that words tell. */
export function toldTopics(words: readonly DictionaryWord[]): ToldTopic[] {
  const weights = new Map<number, number>();
  for (const word of words) {
    for (const [topic, weight] of word.topics) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  }
  return [...weights].map(([topic, weight]) => [topic, strengthOf(weight)]);
}

/** The near-word groups that words belong to. */
export function groupsOf(words: readonly DictionaryWord[]): ReadonlySet<number> {
  return new Set(words.flatMap(({ groups }) => groups));
}
