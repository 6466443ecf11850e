import type { Page } from './page.ts';

const boldNames = /bold|black|heavy|demi|-w[6-9]\b|粗/i;
/** Typefaces of even strokes (黑体), which set headings off from a text in 宋体 or 仿宋. */
const sansNames = /hei|sans|gothic|黑/i;

/** How heavy a typeface looks, by its name: 0 as text is set, 1 as headings in 黑体, 2 bold. */
export function faceWeight(name: string): number {
  if (boldNames.test(name)) return 2;
  return sansNames.test(name) ? 1 : 0;
}

/** The weight of most characters of a document. */
export function usualFaceWeight(pages: readonly Page[]): number {
  const counts = [0, 0, 0];
  const weights = new Map<string, number>();
  for (const { face } of pages.flatMap(({ glyphs }) => glyphs)) {
    const weight = weights.get(face) ?? faceWeight(face);
    weights.set(face, weight);
    counts[weight] = (counts[weight] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}
