import type { LoosePage } from './page-furniture.ts';
import type { TextGlyph } from './plain-glyphs.ts';

/** A watermark shows at the same place on so many of the pages, at least this many. */
const pageShare = 0.6;
const fewestPages = 3;
const fewestCharacters = 2;

/** Takes watermarks off the pages: words that most of them show at one place, drawn at one go. */
export function withoutWatermarks<Item extends LoosePage>(pages: readonly Item[]): Item[] {
  const pieces = pages.map(({ glyphs }) => drawnPieces(glyphs));
  const counts = new Map<string, number>();
  for (const key of pieces.flatMap((ofPage) => [...new Set(ofPage.map(placeKey))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const isWatermark = (piece: readonly TextGlyph[]) =>
    piece.length >= fewestCharacters &&
    (counts.get(placeKey(piece)) ?? 0) >= Math.max(fewestPages, pageShare * pages.length);
  return pages.map((page, index) => {
    const dropped = new Set((pieces[index] ?? []).filter(isWatermark).flat());
    return dropped.size === 0 ? page : { ...page, glyphs: page.glyphs.filter((glyph) => !dropped.has(glyph)) };
  });
}

/** Characters that were drawn one after the other along a line. */
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

function placeKey(piece: readonly TextGlyph[]): string {
  const [{ left, baseline } = { left: 0, baseline: 0 }] = piece;
  return `${Math.round(left)} ${Math.round(baseline)} ${piece.map(({ text }) => text).join('')}`;
}
