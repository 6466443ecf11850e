import { faceWeight } from './face-weight.ts';
import type { PageGlyph } from './page.ts';

/** A character that shows something: whether white space was set before it, and whether it stands out from the text. */
export interface TextGlyph extends Omit<PageGlyph, 'face'> {
  readonly afterSpace: boolean;
}

/**
 * Radicals that fonts name in place of the characters they look like, each before its character: those that Unicode does
 * not fold (CJK Radicals Supplement) or folds into a rare form. NFKC does the others.
 */
const radicalPairs = [
  '⺟母⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食',
  '⼾户⾭青⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟',
].join('');
const radicals = new Map(
  Array.from(radicalPairs.matchAll(/(.)(.)/g), ([, radical = '', plain = '']) => [radical, plain]),
);

/** Compatibility forms of characters and ligatures, by which fonts name what any text writes otherwise. */
const folded = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/u;

/** Characters that show nothing, and those that only their font knows. */
const invisible = /[\p{Cc}\p{Cf}\u00ad]/gu;
const privateUse = /\p{Co}/gu;

/**
 * The glyphs that show something, in plain characters; U+FFFD for one that only its font knows. Those of a heavier typeface
 * than `usualWeight` are bold.
 */
export function plainGlyphs(glyphs: readonly PageGlyph[], usualWeight: number): TextGlyph[] {
  const plain: TextGlyph[] = [];
  const known = new Map<string, string>();
  let afterSpace = false;
  for (const { face, ...glyph } of glyphs) {
    const text = known.get(glyph.text) ?? plainText(glyph.text);
    known.set(glyph.text, text);
    if (text.trim() === '') afterSpace ||= text !== '';
    else {
      const bold = glyph.bold || faceWeight(face, text) > usualWeight;
      plain.push({ ...glyph, text: text.trim(), bold, afterSpace });
      afterSpace = false;
    }
  }
  return plain;
}

/** Many fonts draw the dash of Chinese text by the sign of the horizontal bar. */
function plainText(text: string): string {
  const shown = text.replace(invisible, '').replace(privateUse, '\ufffd').replaceAll('\u2015', '—');
  if (!folded.test(shown)) return shown;
  return Array.from(shown, (character) =>
    folded.test(character) ? (radicals.get(character) ?? character.normalize('NFKC')) : character,
  ).join('');
}
