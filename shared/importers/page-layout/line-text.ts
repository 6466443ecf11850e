import { readMark } from '../../plan/heading-marks.ts';
import { textOf, type WeightedText } from '../lines.ts';
import type { TextGlyph } from './plain-glyphs.ts';
import { lineOfGlyphs, segmentsOf, type VisualLine } from './visual-lines.ts';

/** Between the columns of a line; contents lists are known by it. */
const columnSpace = '   ';
/** Where so many of the gaps of a line are spaces, its characters were set apart to fill the width. */
const setApart = 0.6;
/** The spaces around a number that was set apart are at most so much wider than those within it. */
const alikeGap = 1.2;

/** The text of a line in runs of one weight, spaces where words or columns are apart. */
export function runsOfLine(line: VisualLine): WeightedText[] {
  const runs: WeightedText[] = [];
  for (const { glyphs } of columnsOf(line)) {
    if (runs.length > 0) runs.push({ text: columnSpace, bold: runs.at(-1)?.bold ?? false });
    runs.push(...runsOfSegment(glyphs));
  }
  return runs;
}

/** The pieces of a line that stand in columns; a number belongs to the text behind it, however far it hangs out. */
export function columnsOf(line: VisualLine): VisualLine[] {
  const [first, second, ...others] = segmentsOf(line);
  if (!first || !second || !isBareMark(first)) return segmentsOf(line);
  return [lineOfGlyphs([...first.glyphs, ...second.glyphs]), ...others];
}

/** Whether a piece of a line is nothing but the number of an item: “1.”, “（一）”. */
export function isBareMark({ glyphs }: VisualLine): boolean {
  return readMark(glyphs.map(({ text }) => text).join(''))?.rest === '';
}

/** The text of a line alone. */
export function lineText(line: VisualLine): string {
  return textOf(runsOfLine(line));
}

function runsOfSegment(glyphs: readonly TextGlyph[]): WeightedText[] {
  const spaces = closeSetApart(
    glyphs,
    glyphs.map((glyph, index) => isApart(glyphs[index - 1], glyph)),
  );
  const runs: { text: string; bold: boolean }[] = [];
  glyphs.forEach((glyph, index) => {
    const text = spaces[index] ? ` ${glyph.text}` : glyph.text;
    const run = runs.at(-1);
    if (run && run.bold === glyph.bold) run.text += text;
    else runs.push({ text, bold: glyph.bold });
  });
  return runs;
}

/**
 * Whether two neighbours stand as far apart as words. Between Chinese and Latin text a space is only layout, unless it is as
 * wide as a character; between Chinese characters a space counts where one is set.
 */
function isApart(before: TextGlyph | undefined, glyph: TextGlyph): boolean {
  if (!before) return false;
  const gap = (glyph.left - before.right) / Math.max(before.size, glyph.size);
  if (isLatin(before.text) && isLatin(glyph.text)) return gap > (glyph.afterSpace ? 0.05 : 0.25);
  if (isLatin(before.text) !== isLatin(glyph.text)) return gap > 0.75;
  return gap > (glyph.afterSpace ? 0.2 : 0.75);
}

/** Takes out the spaces within a word, a number or a line whose characters were all set apart: “2 0 2 5 年”. */
function closeSetApart(glyphs: readonly TextGlyph[], spaces: readonly boolean[]): readonly boolean[] {
  const count = spaces.filter(Boolean).length;
  const isChinese = glyphs.some((glyph) => !isLatin(glyph.text));
  if (isChinese && count >= setApart * (glyphs.length - 1)) return spaces.map(() => false);
  const closed = [...spaces];
  for (const { start, end } of singles(glyphs, spaces)) {
    const widest = Math.max(...glyphs.slice(start + 1, end).map((_, index) => gapBefore(glyphs, start + 1 + index)));
    const isAlike = (place: number) => gapBefore(glyphs, place) <= widest * alikeGap;
    closed.fill(false, isAlike(start) ? start : start + 1, isAlike(end) ? end + 1 : end);
  }
  return closed;
}

function gapBefore(glyphs: readonly TextGlyph[], index: number): number {
  const [before, glyph] = [glyphs[index - 1], glyphs[index]];
  return before && glyph ? glyph.left - before.right : 0;
}

/** Stretches of at least three Latin characters, or two digits, that each stand alone between spaces. */
function singles(glyphs: readonly TextGlyph[], spaces: readonly boolean[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  while (start < glyphs.length) {
    let end = start + 1;
    while (end < glyphs.length && isLatin(glyphs[end - 1]?.text) && isLatin(glyphs[end]?.text) && spaces[end]) end++;
    const digits = glyphs.slice(start, end).every(({ text }) => /^[\d.,%]$/.test(text));
    const standsAlone = isEdge(glyphs, spaces, start) && isEdge(glyphs, spaces, end);
    if (standsAlone && end - start >= (digits ? 2 : 3)) found.push({ start, end });
    start = end;
  }
  return found;
}

/** Whether a word may begin or end before the glyph at `index`. */
function isEdge(glyphs: readonly TextGlyph[], spaces: readonly boolean[], index: number): boolean {
  return spaces[index] !== false || !isLatin(glyphs[index - 1]?.text) || !isLatin(glyphs[index]?.text);
}

/** Letters, digits and marks that are set closer than Chinese characters. */
export function isLatin(text = ''): boolean {
  return /^[!-\u024f]/.test(text);
}
