import type { TextGlyph } from './plain-glyphs.ts';

/** What stands on one baseline, from left to right. */
export interface VisualLine {
  readonly glyphs: readonly TextGlyph[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its characters. */
  readonly size: number;
}

/** Raised and lowered characters keep to their line up to so much of their size. */
const baselineSlack = 0.6;
/** A wider gap, in characters, is one between columns or cells. */
export const columnGap = 1.5;

/** The lines of some glyphs from top to bottom. Where a character was drawn twice to look bold it is taken once, as bold. */
export function visualLines(glyphs: readonly TextGlyph[]): VisualLine[] {
  const rows: TextGlyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && isOnBaseline(row[0], glyph)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => lineOfGlyphs(drawnOnce(row.toSorted((a, b) => a.left - b.left))));
}

/** A line of glyphs in the order they stand in. */
export function lineOfGlyphs(glyphs: readonly TextGlyph[]): VisualLine {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 0;
  const main = glyphs.find((glyph) => glyph.size === size);
  return {
    glyphs,
    left: glyphs[0]?.left ?? 0,
    right: glyphs.reduce((right, glyph) => Math.max(right, glyph.right), Number.NEGATIVE_INFINITY),
    baseline: main?.baseline ?? 0,
    size,
  };
}

/** The pieces of a line between gaps as wide as those between columns. */
export function segmentsOf(line: VisualLine): VisualLine[] {
  const pieces: TextGlyph[][] = [];
  for (const glyph of line.glyphs) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && glyph.left - last.right < columnGap * Math.max(last.size, glyph.size)) piece.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces.map(lineOfGlyphs);
}

function isOnBaseline(first: TextGlyph, glyph: TextGlyph): boolean {
  return glyph.baseline - first.baseline <= baselineSlack * Math.min(first.size, glyph.size);
}

function drawnOnce(glyphs: readonly TextGlyph[]): TextGlyph[] {
  const once: TextGlyph[] = [];
  for (const glyph of glyphs) {
    const last = once.at(-1);
    const isSame = last?.text === glyph.text && glyph.left - last.left < glyph.size * 0.2;
    if (last && isSame) once[once.length - 1] = { ...last, bold: true };
    else once.push(glyph);
  }
  return once;
}
