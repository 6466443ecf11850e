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

/** Characters keep to their line if raised or lowered up to so much of the smaller size, or of the larger one. */
const smallSlack = 0.6;
const largeSlack = 0.5;
/** But not by more than so much of the smaller size: large type has room for lines of small type beside it. */
const mostSlack = 1.2;
/** Baselines so near to each other, of the size, are one. */
const levelSlack = 0.1;
/** Where more characters would stand over others, covering more of their width, they are a line of their own. */
const mostCovered = 0.3;
const covering = 0.5;
/** What is drawn again to look bold is moved, and may be larger, by less than so much of its size. */
const drawnAgainSlack = 0.2;
/** Behind a digit a raised one would read as more of the number. */
const raised = new Map(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (character, digit) => [String(digit), character]));
/** A wider gap, in characters, is one between columns or cells. */
const columnGap = 1.5;

/**
 * The lines of some glyphs from top to bottom. A character that was drawn twice to look bold is taken once, as bold; the
 * raised numbers that call notes are left out.
 */
export function visualLines(glyphs: readonly TextGlyph[]): VisualLine[] {
  const rows: TextGlyph[][] = [];
  for (const level of levelsOf(glyphs)) {
    const row = rows.at(-1);
    if (row && isOnBaseline(row, level) && !isUnder(row, level)) row.push(...level);
    else rows.push([...level]);
  }
  return rows
    .map((row) => withoutNoteCalls(lineOfGlyphs(drawnOnce(row.toSorted((a, b) => a.left - b.left)))))
    .filter(({ glyphs }) => glyphs.length > 0);
}

/** Glyphs on one baseline each, from top to bottom. */
function levelsOf(glyphs: readonly TextGlyph[]): TextGlyph[][] {
  const levels: TextGlyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const level = levels.at(-1);
    const first = level?.[0];
    if (first && glyph.baseline - first.baseline <= levelSlack * Math.min(first.size, glyph.size)) level.push(glyph);
    else levels.push([glyph]);
  }
  return levels;
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

/** The pieces of a line between gaps of so many characters, else as wide as those between columns. */
export function segmentsOf(line: VisualLine, widest = columnGap): VisualLine[] {
  const { glyphs } = line;
  const starts = glyphs.flatMap((glyph, index) => (isApart(glyphs[index - 1], glyph, widest) ? [index] : []));
  if (starts.length === 0) return [line];
  return [0, ...starts].map((start, index) => lineOfGlyphs(glyphs.slice(start, starts[index])));
}

function isApart(last: TextGlyph | undefined, glyph: TextGlyph, widest: number): boolean {
  return last !== undefined && glyph.left - last.right >= widest * Math.max(last.size, glyph.size);
}

function isOnBaseline(row: readonly TextGlyph[], level: readonly TextGlyph[]): boolean {
  const sizes = [largest(row), largest(level)];
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const distance = (level[0]?.baseline ?? 0) - (row[0]?.baseline ?? 0);
  return distance <= Math.max(smallSlack * small, Math.min(largeSlack * large, mostSlack * small));
}

function largest(glyphs: readonly TextGlyph[]): number {
  return glyphs.reduce((most, { size }) => Math.max(most, size), 0);
}

/** Whether glyphs stand below those of a row rather than between them. */
function isUnder(row: readonly TextGlyph[], level: readonly TextGlyph[]): boolean {
  const [few, many] = row.length < level.length ? [row, level] : [level, row];
  const covered = few.filter((glyph) => many.some((other) => covers(glyph, other)));
  return covered.length > few.length * mostCovered;
}

function covers(a: TextGlyph, b: TextGlyph): boolean {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return !isDrawnAgain(a, b) && common > covering * Math.min(a.right - a.left, b.right - b.left);
}

function drawnOnce(glyphs: readonly TextGlyph[]): TextGlyph[] {
  const once: TextGlyph[] = [];
  for (const glyph of glyphs) {
    const last = once.at(-1);
    if (last && isDrawnAgain(last, glyph)) once[once.length - 1] = { ...last, bold: true };
    else once.push(glyph);
  }
  return once;
}

/** Whether two glyphs are one character, drawn twice to look bold. */
function isDrawnAgain(a: TextGlyph, b: TextGlyph): boolean {
  const distance = Math.max(Math.abs(a.left - b.left), Math.abs(a.baseline - b.baseline), Math.abs(a.size - b.size));
  return a.text === b.text && distance < b.size * drawnAgainSlack;
}

/** At the start of a line a raised number numbers the note itself; behind a digit or a Latin letter it is a power. */
function withoutNoteCalls(line: VisualLine): VisualLine {
  if (!line.glyphs.slice(1).some((glyph) => isRaisedNumber(glyph, line))) return line;
  let base = '';
  const kept = line.glyphs.flatMap((glyph, index) => {
    const isRaised = index > 0 && isRaisedNumber(glyph, line);
    if (!isRaised) base = glyph.text;
    if (!isRaised || /[a-z]/i.test(base)) return [glyph];
    return /\d/.test(base) ? [{ ...glyph, text: raised.get(glyph.text) ?? glyph.text }] : [];
  });
  return lineOfGlyphs(kept);
}

function isRaisedNumber({ text, size, baseline }: TextGlyph, line: VisualLine): boolean {
  return /^[\d①-⑳[\]]$/.test(text) && size < 0.75 * line.size && line.baseline - baseline > 0.2 * line.size;
}
