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

/** Characters keep to their line if raised or lowered up to so much of their own size, or of that of the others. */
const ownSlack = 0.6;
const otherSlack = 0.5;
/** A wider gap, in characters, is one between columns or cells. */
export const columnGap = 1.5;

/**
 * The lines of some glyphs from top to bottom. A character that was drawn twice to look bold is taken once, as bold; the
 * raised numbers that call notes are left out.
 */
export function visualLines(glyphs: readonly TextGlyph[]): VisualLine[] {
  const rows: TextGlyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && isOnBaseline(row[0], glyph)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows
    .map((row) => withoutNoteCalls(lineOfGlyphs(drawnOnce(row.toSorted((a, b) => a.left - b.left)))))
    .filter(({ glyphs }) => glyphs.length > 0);
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
  const [small, large] = [Math.min(first.size, glyph.size), Math.max(first.size, glyph.size)];
  return glyph.baseline - first.baseline <= Math.max(ownSlack * small, otherSlack * large);
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

/** Behind a Latin letter a raised number is a power; at the start of a line it numbers the note itself. */
function withoutNoteCalls(line: VisualLine): VisualLine {
  const isCall = (glyph: TextGlyph, index: number) =>
    index > 0 && isRaisedNumber(glyph, line) && !/[a-z]/i.test(line.glyphs[index - 1]?.text ?? '');
  return line.glyphs.some(isCall) ? lineOfGlyphs(line.glyphs.filter((glyph, index) => !isCall(glyph, index))) : line;
}

function isRaisedNumber({ text, size, baseline }: TextGlyph, line: VisualLine): boolean {
  return /^[\d①-⑳[\]]$/.test(text) && size < 0.75 * line.size && line.baseline - baseline > 0.2 * line.size;
}
