import { isNumberOnly } from './numbered-schools.ts';

/** Those of `names` that stand in `text`, the longest first; of names that overlap only the longest. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const there = names.filter((name) => text.includes(name));
  if (there.length === 0) return [];
  const found = new Set([...text.matchAll(namePattern(there))].map(({ 0: name }) => name));
  return [...found].sort((a, b) => b.length - a.length);
}

/** Finds names in a text, at each place the longest: a global pattern. Of no names it finds none. */
export function namePattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.length > 0 ? longestFirst.map(pattern).join('|') : '(?!)', 'gu');
}

const afterAnotherPlace = '(?<![省市州县区旗镇乡道])';
const afterAWordsEnd = '(?<![^\\P{Script=Han}市县区和与及在由为以到向对施设建进持])';

/** A number is a school's name only in its own place: 第一中学 is not 禾溪县第一中学, nor 一中 found in 统一中考. */
function pattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/^第[一二三四五六七八九十]/.test(name)) return `${afterAnotherPlace}${escaped}`;
  if (isNumberOnly(name)) return `${afterAWordsEnd}${escaped}(?![心央小间国期考等华])`;
  return escaped;
}
