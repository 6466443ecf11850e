import { middleOf } from './middle-of.ts';
import type { TextGlyph } from './plain-glyphs.ts';

/** A watermark shows at the same place on so many of the pages, at least this many. */
const pageShare = 0.6;
const fewestPages = 3;
const fewestCharacters = 2;
/** It is set in type of another size than the text that it lies over. */
const otherSize = 0.15;

/** Characters that were drawn one after the other along a line. */
type Piece = readonly TextGlyph[];

/** The glyphs of a page without its watermarks, and these. */
export interface UnmarkedPage {
  readonly glyphs: readonly TextGlyph[];
  readonly watermarks: readonly TextGlyph[];
}

/**
 * Parts watermarks from the text: words that most pages show at one place, drawn at one go, and that lie over other words
 * as no line of the text does. Each page is given by its glyphs in the order they are drawn.
 */
export function partWatermarks(pages: readonly (readonly TextGlyph[])[]): UnmarkedPage[] {
  const repeated = repeatedPieces(pages);
  const lyingOver = new Set(
    repeated.flatMap((pieces, index) => pieces.filter((piece) => liesOver(piece, pages[index] ?? [])).map(placeKey)),
  );
  return pages.map((glyphs, index) => {
    const marks = (repeated[index] ?? []).filter((piece) => lyingOver.has(placeKey(piece)));
    const watermarks = new Set(marks.flat());
    if (watermarks.size === 0) return { glyphs, watermarks: [] };
    return { glyphs: glyphs.filter((glyph) => !watermarks.has(glyph)), watermarks: [...watermarks] };
  });
}

/** Of each page, the pieces that most pages have at their place. */
function repeatedPieces(pages: readonly (readonly TextGlyph[])[]): Piece[][] {
  if (pages.length < fewestPages) return [];
  const pieces = pages.map(drawnPieces);
  const counts = new Map<string, number>();
  for (const key of pieces.flatMap((ofPage) => [...new Set(ofPage.map(placeKey))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(fewestPages, pageShare * pages.length);
  return pieces.map((ofPage) =>
    ofPage.filter((piece) => piece.length >= fewestCharacters && (counts.get(placeKey(piece)) ?? 0) >= most),
  );
}

function drawnPieces(glyphs: readonly TextGlyph[]): TextGlyph[][] {
  const pieces: TextGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = pieces.at(-1)?.at(-1);
    if (last && goesOn(last, glyph)) pieces.at(-1)?.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces;
}

function goesOn(last: TextGlyph, glyph: TextGlyph): boolean {
  const gap = (glyph.left - last.right) / last.size;
  return Math.abs(glyph.baseline - last.baseline) < 0.1 * last.size && gap > -0.5 && gap < 2;
}

function placeKey(piece: Piece): string {
  const [{ left, baseline } = { left: 0, baseline: 0 }] = piece;
  return `${Math.round(left)} ${Math.round(baseline)} ${piece.map(({ text }) => text).join('')}`;
}

function liesOver(piece: Piece, glyphs: readonly TextGlyph[]): boolean {
  const usual = middleOf(glyphs.map(({ size }) => size));
  const [first] = piece;
  if (!first || Math.abs(first.size - usual) <= otherSize * usual) return false;
  const own = new Set(piece);
  const near = glyphs.filter((glyph) => Math.abs(glyph.baseline - first.baseline) < Math.max(glyph.size, first.size));
  return near.some((glyph) => !own.has(glyph) && piece.some((mark) => overlap(mark, glyph)));
}

/** Whether the middle of one character lies within the other. */
function overlap(a: TextGlyph, b: TextGlyph): boolean {
  const [large, small] = a.size > b.size ? [a, b] : [b, a];
  const [x, y] = [(small.left + small.right) / 2, small.baseline - small.size * 0.35];
  return x > large.left && x < large.right && y < large.baseline && y > large.baseline - large.size * 0.8;
}
