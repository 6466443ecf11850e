import education from '../../../resources/dictionaries/education.json';
import plain from '../../../resources/dictionaries/plain-words.json';
import { knownPlaces } from '../../plan/places.ts';
import { nameParts, type WordKind } from './name-parts.ts';

/** A word that the cutting of a sentence knows. */
export interface Word {
  readonly text: string;
  readonly kind: WordKind;
}

const han = /^\p{Script=Han}{2,}$/u;

/** “…中心小学”, made of nothing but a modifier and a school's ending, must stay open to a name before it. */
const openEnding = /^(?:第[一二三四五六七八九十]+|中心|实验|附属|外国语|中等专业|中等职业|职业技术|职业高级|高级|初级)+(?:小学|中学|幼儿园|学校|学院|高中|校|园)$/;

const kinds = new Map<string, WordKind>();
for (const word of [...fieldWords(), ...plain.words]) {
  if (han.test(word) && !openEnding.test(word)) kinds.set(word, 'plain');
}
for (const place of knownPlaces) if (place.length >= 3) kinds.set(place, kinds.get(place) ?? 'place');
for (const [kind, words] of nameParts) for (const word of words) kinds.set(word, kind);
for (const word of plain.functions) kinds.set(word, 'function');

function fieldWords(): string[] {
  const lists = [
    ...education.topics.flatMap((topic) => [topic.core, topic.terms ?? '', topic.hints ?? '']),
    ...education.nearWords,
    education.generic,
  ];
  return lists.flatMap((list) => list.split(/[、，,\s]+/));
}

const byFirst = new Map<string, Word[]>();
for (const [text, kind] of kinds) {
  const first = text.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), { text, kind }]);
}

/** The known words that may open with a character. */
export function wordsFrom(first: string): readonly Word[] {
  return byFirst.get(first) ?? [];
}

export function kindOfWord(text: string): WordKind | undefined {
  return kinds.get(text);
}

/** Expressions in quotation marks that any place uses: “双减”, “一校一品”. */
export const commonExpressions: ReadonlySet<string> = new Set([...plain.expressions, ...fieldWords()]);
