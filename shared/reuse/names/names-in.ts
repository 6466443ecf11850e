/** Those of `names` that stand in `text`, the longest first; of names that overlap only the longest. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const there = names.filter((name) => text.includes(name));
  if (there.length === 0) return [];
  const found = new Set([...text.matchAll(namePattern(there))].map(({ 0: name }) => name));
  return [...found].sort((a, b) => b.length - a.length);
}

/** Finds names in a text, the longest first: a global pattern. Of no names it finds none. */
export function namePattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.length > 0 ? longestFirst.map(pattern).join('|') : '(?!)', 'gmu');
}

const number = '[一二三四五六七八九十]';
const numbered = new RegExp(`^第${number}`);
const short = new RegExp(`^${number}{1,3}(?:高?中|高中)$`);

/**
 * A number names a school only in its own place: 第一中学 is not meant by 禾溪县第一中学, nor 一中 by 第一中学 or 统一中考.
 */
function pattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (numbered.test(name)) return `(?<![省市州县区旗镇乡道])${escaped}`;
  if (short.test(name))
    return `(?<=^|[^\\p{Script=Han}]|[市县区和与及在由为以到向对施设建进持])${escaped}(?![心央小间国期考等华])`;
  return escaped;
}
