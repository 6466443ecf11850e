import education from '../../../resources/dictionaries/education.json';
import plain from '../../../resources/dictionaries/plain-words.json';
import { bareName, knownPlaces } from '../../plan/places.ts';
import { nameParts, type WordKind } from './name-parts.ts';

/** A word that the cutting of a sentence knows. */
export interface Word {
  readonly text: string;
  readonly kind: WordKind;
}

const firstHan = 0x4e00;
const kinds = collectKinds();
const byStart = groupByStart(kinds);
const bySign = signWords(kinds);
const none: readonly Word[] = [];

/** The known words of two and more characters that open with those at an offset of a run. */
export function wordsAt(run: string, at: number): readonly Word[] {
  return byStart.get(startKey(run.charCodeAt(at), run.charCodeAt(at + 1))) ?? none;
}

/** The word that is a single character, by its code; undefined where it is none. */
export function signWord(code: number): Word | undefined {
  return bySign.get(code);
}

/** One small number for two Chinese characters, which a map finds without cutting strings. */
function startKey(first: number, second: number): number {
  return ((first - firstHan) << 15) | (second - firstHan);
}

/** A word that a sentence may mean by itself, such as 和平 in 和平区; not so a place's name. */
export function isCommonWord(text: string): boolean {
  const kind = kinds.get(text);
  return kind !== undefined && kind !== 'place';
}

const doing: ReadonlySet<string> = new Set(split(plain.words.doing));

/** A word for what somebody does, which ends a name before it: 推进, 开展. */
export function isDoing(text: string): boolean {
  return doing.has(text);
}

/** Expressions in quotation marks that any place uses: “双减”, “一校一品”. */
export const commonExpressions: ReadonlySet<string> = new Set([...split(plain.expressions), ...fieldWords()]);

function collectKinds(): Map<string, WordKind> {
  const found = new Map<string, WordKind>();
  for (const name of placeNames()) found.set(name, 'place');
  const open = openWords();
  for (const word of [...fieldWords(), ...Object.values(plain.words).flatMap(split)]) {
    if (/^\p{Script=Han}{2,}$/u.test(word) && !open.test(word)) found.set(word, 'plain');
  }
  for (const [kind, words] of nameParts) for (const word of words) found.set(word, kind);
  for (const character of plain.functions) found.set(character, 'function');
  return found;
}

/** The words of the term dictionary, which any plan of the field may hold. */
function fieldWords(): string[] {
  const topics = education.topics.flatMap(({ core, terms, hints }) => [core, terms ?? '', hints ?? '']);
  return [...topics, ...education.nearWords, education.generic].flatMap(split);
}

function split(words: string): string[] {
  return words.split(/[、，,\s]+/).filter(Boolean);
}

/** Full names of three characters and more, and short ones: a name of two (新县) is met inside any sentence. */
function placeNames(): string[] {
  const full = [...knownPlaces].filter((name) => name.length > 2);
  return [...full, ...full.flatMap((name) => bareName(name) ?? [])];
}

/**
 * Words that would hide the ending of a name: “镇中心小学”, all modifier and ending, and “学校建设”, which begins with an
 * ending. They are left to be cut; “小学生” is not.
 */
function openWords(): RegExp {
  const parts = new Map(nameParts);
  const endings = parts.get('school')?.join('|');
  const modifiers = parts.get('modifier')?.join('|');
  return new RegExp(`^镇?(?:第.|${modifiers})+(?:${endings})$|^(?:${endings})(?![生化]).{2,}$`);
}

function groupByStart(words: ReadonlyMap<string, WordKind>): ReadonlyMap<number, readonly Word[]> {
  const groups = new Map<number, Word[]>();
  for (const [text, kind] of words) {
    if (text.length < 2) continue;
    const start = startKey(text.charCodeAt(0), text.charCodeAt(1));
    const group = groups.get(start);
    if (group) group.push({ text, kind });
    else groups.set(start, [{ text, kind }]);
  }
  return groups;
}

function signWords(words: ReadonlyMap<string, WordKind>): ReadonlyMap<number, Word> {
  const single = [...words].filter(([text]) => text.length === 1);
  return new Map(single.map(([text, kind]) => [text.charCodeAt(0), { text, kind }]));
}
