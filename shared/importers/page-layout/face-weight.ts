import { isLatin } from './line-text.ts';
import type { Page } from './page.ts';

const boldNames = /bold|black|heavy|demi|-w[6-9]\b|粗/i;
/** Typefaces of even strokes (黑体), which set headings off from a text in 宋体 or 仿宋. */
const sansNames = /hei|sans|gothic|黑/i;

/** How heavy `text` looks in the typeface of this name: 0 as text is set, 1 as Chinese headings in 黑体, 2 bold. */
export function faceWeight(name: string, text: string): number {
  if (boldNames.test(name)) return 2;
  return sansNames.test(name) && !isLatin(text) ? 1 : 0;
}

/** The weight of most characters of a document. */
export function usualFaceWeight(pages: readonly Page[]): number {
  const counts = [0, 0, 0];
  for (const { glyphs } of pages)
    for (const { face, text } of glyphs) {
      const weight = faceWeight(face, text);
      counts[weight] = (counts[weight] ?? 0) + 1;
    }
  return counts.indexOf(Math.max(...counts));
}
