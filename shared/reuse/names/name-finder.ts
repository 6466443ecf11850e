import { isNumberOnly } from './numbered-schools.ts';

/** Where a name stands in a text; `end` is behind its last character. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds names in texts. */
export interface NameFinder {
  /** The names that stand in a text, at each place the longest, in reading order. */
  find(text: string): readonly FoundName[];
}

/** Makes a finder. Spaces and line ends within a name count for nothing: 禾 溪县 is 禾溪县. */
export function nameFinder(names: Iterable<string>): NameFinder {
  const byStart = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name === '') continue;
    const group = byStart.get(name.charAt(0));
    if (group) group.push(name);
    else byStart.set(name.charAt(0), [name]);
  }
  for (const group of byStart.values()) group.sort((a, b) => b.length - a.length);
  return { find: (text) => findAll(text, byStart) };
}

function findAll(text: string, byStart: ReadonlyMap<string, readonly string[]>): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const name of byStart.get(text.charAt(at)) ?? []) {
      const end = endOf(name, text, at);
      if (end === 0 || !standsFor(name, text, at, end)) continue;
      found.push({ name, start: at, end });
      at = end - 1;
      break;
    }
  }
  return found;
}

/** Where a name that begins at an offset ends; 0 where another text stands there. */
function endOf(name: string, text: string, start: number): number {
  if (text.startsWith(name, start)) return start + name.length;
  let at = start;
  for (let read = 0; read < name.length; read++, at++) {
    while (read > 0 && isSpace(text.charCodeAt(at)) && name.charAt(read) !== text.charAt(at)) at++;
    if (name.charCodeAt(read) !== text.charCodeAt(at)) return 0;
  }
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x3000 || code === 0xa0;
}

const afterAnotherPlace = /[省市州县区旗镇乡道]$/;
const afterAWordsEnd = /[^\P{Script=Han}市县区和与及在由为以到向对施设建进持]$/u;
const beforeAWordsRest = /^[心央小间国期考等华]/;

/** A number is a school's name only in its own place: 第一中学 is not 禾溪县第一中学, nor 一中 found in 统一中考. */
function standsFor(name: string, text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (/^第[一二三四五六七八九十]/.test(name)) return !afterAnotherPlace.test(before);
  if (isNumberOnly(name)) return !afterAWordsEnd.test(before) && !beforeAWordsRest.test(text.slice(end, end + 1));
  return true;
}
