import type { TermDictionary } from './term-dictionary.ts';

/** A word of the dictionary with all that it tells. */
export interface DictionaryWord {
  readonly text: string;
  /** Topic numbers with the weight that the word has for each. */
  readonly topics: readonly (readonly [topic: number, weight: number])[];
  /** Numbers of the near-word groups it belongs to. */
  readonly groups: readonly number[];
  /** Any clause may hold it, and it tells nothing. */
  readonly generic: boolean;
}

/** Finds the words of a text from left to right, each once. */
export type WordFinder = (text: string) => readonly DictionaryWord[];

/** How strongly a word of each list tells its topic. */
const listWeights = { hints: 0.35, terms: 1, core: 2 } as const;

/** At each place the longest word is found; none reaches into another: 提高|职业, not 高职. */
export function createWordFinder(dictionary: TermDictionary): WordFinder {
  const telling = tellingWords(dictionary);
  const findParts = finderOf(telling);
  const known = new Set(telling.map(({ text }) => text));
  const generic = [...new Set(dictionary.generic)]
    .filter((text) => !known.has(text))
    .map((text) => ({ text, topics: [], groups: [], generic: true }));
  return finderOf([...telling.map((word) => withParts(word, findParts)), ...generic]);
}

/** The words that tell a topic or have near-words. */
function tellingWords({ topics, nearWords }: TermDictionary): DictionaryWord[] {
  const topicsOf = new Map<string, Map<number, number>>();
  const groupsOf = new Map<string, number[]>();
  topics.forEach((topic, number) => {
    for (const list of ['hints', 'terms', 'core'] as const) {
      for (const text of topic[list]) {
        topicsOf.set(text, (topicsOf.get(text) ?? new Map<number, number>()).set(number, listWeights[list]));
      }
    }
  });
  nearWords.forEach((group, number) => {
    for (const text of group) groupsOf.set(text, [...(groupsOf.get(text) ?? []), number]);
  });
  return [...new Set([...topicsOf.keys(), ...groupsOf.keys()])].map((text) => ({
    text,
    topics: [...(topicsOf.get(text) ?? [])],
    groups: groupsOf.get(text) ?? [],
    generic: false,
  }));
}

/** A longer word speaks for the shorter ones it hides: 教师发展示范校 for 教师发展. */
function withParts(word: DictionaryWord, findParts: WordFinder): DictionaryWord {
  const parts = [...findParts(word.text.slice(0, -1)), ...findParts(word.text.slice(1))];
  const groups = [...new Set([word, ...parts].flatMap((part) => part.groups))];
  const topics = word.topics.length > 0 ? word.topics : [...new Map(parts.flatMap((part) => part.topics))];
  return { ...word, topics, groups };
}

function finderOf(words: readonly DictionaryWord[]): WordFinder {
  const byStart = byFirstCharacters(words);
  return (text) => {
    const found: DictionaryWord[] = [];
    for (let at = 0; at + 1 < text.length; at++) {
      const candidates = byStart.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1));
      const word = candidates?.find((candidate) => text.startsWith(candidate.text, at));
      if (!word) continue;
      if (!found.includes(word)) found.push(word);
      at += word.text.length - 1;
    }
    return found;
  };
}

/** By the first and by the second character, each a small number, which a map finds faster than both in one. */
function byFirstCharacters(
  words: readonly DictionaryWord[],
): ReadonlyMap<number, ReadonlyMap<number, DictionaryWord[]>> {
  const starts = new Map<number, Map<number, DictionaryWord[]>>();
  for (const word of words.toSorted((a, b) => b.text.length - a.text.length)) {
    const [first, second] = [word.text.charCodeAt(0), word.text.charCodeAt(1)];
    const seconds = starts.get(first) ?? new Map<number, DictionaryWord[]>();
    starts.set(first, seconds);
    seconds.set(second, [...(seconds.get(second) ?? []), word]);
  }
  return starts;
}
