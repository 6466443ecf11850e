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
  return new RegExp(longestFirst.length > 0 ? longestFirst.map(pattern).join('|') : '(?!)', 'g');
}

/** A school called by its number alone (一中) must not be found in 第一中学 or 统一中考. */
function pattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[一二三四五六七八九十]{1,3}高?中$/.test(name)
    ? `(?<![第统同唯之单专惟届一二三四五六七八九十])${escaped}(?![学心央小间国期考等华部职专全])`
    : escaped;
}
