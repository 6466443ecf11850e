import { commonChinese } from '../common-chinese.ts';
import type { PageGlyph } from './page.ts';

/** Of characters beyond ASCII, those that are common Chinese ones: more than half in any text, hardly one in garbled text. */
const leastCommon = 0.1;
const leastJudged = 40;

/**
 * Whether most of the characters are not what the page shows: fonts that do not say which characters their signs stand for
 * yield others. Such text is as good as none.
 */
export function isGarbled(glyphs: readonly PageGlyph[]): boolean {
  const shown = glyphs.filter(({ text }) => text.trim() !== '');
  const beyondAscii = shown.filter(({ text }) => text > '~');
  const common = beyondAscii.filter(({ text }) => commonChinese.has(text.normalize('NFKC')) || commonChinese.has(text));
  const isChinese = beyondAscii.length >= Math.max(leastJudged, shown.length / 2);
  return isChinese && common.length < beyondAscii.length * leastCommon;
}
