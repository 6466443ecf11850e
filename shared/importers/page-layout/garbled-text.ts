import { commonChinese } from '../common-chinese.ts';
import type { PageGlyph } from './page.ts';

/** Of the Chinese characters of a text, those that are common: more than half in any text, a few per cent by chance. */
const leastCommon = 0.15;
/** So many different ones are enough to judge by. */
const leastDifferent = 40;

/** Letters of other scripts, accented ones, signs that only fonts know: what most of a Chinese text cannot be. */
const foreign = /[\p{Co}\ufffd\u0080-\u024f]|(?![\p{Script=Han}\p{Script=Latin}])\p{L}/u;

/**
 * Whether most of the characters are not what the page shows: fonts that do not say which characters their signs stand for
 * yield others. Such text is as good as none.
 */
export function isGarbled(glyphs: readonly PageGlyph[]): boolean {
  const counts = new Map<string, number>();
  for (const { text } of glyphs) counts.set(text, (counts.get(text) ?? 0) + 1);
  const shown = [...counts].filter(([text]) => text.trim() !== '');
  const chinese = shown.flatMap(([text, count]) =>
    /\p{Script=Han}/u.test(text) ? [[text.normalize('NFKC'), count] as const] : [],
  );
  const common = chinese.filter(([text]) => commonChinese.has(text));
  const isForeign = total(shown.filter(([text]) => foreign.test(text))) > total(shown) / 2;
  return isForeign || (chinese.length >= leastDifferent && total(common) < total(chinese) * leastCommon);
}

function total(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}
