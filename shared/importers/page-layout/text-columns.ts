import type { Room } from './text-area.ts';
import { lineOfGlyphs, segmentsOf, type VisualLine } from './visual-lines.ts';

/** Lines one below the other: over the whole width of a page, or in one of its columns. */
export interface TextColumn {
  readonly lines: readonly VisualLine[];
  readonly column: 'whole' | 'left' | 'right';
  readonly room: Room;
}

/** Lines `from` to before `to` stand left and right of `gutter`. */
interface ColumnStretch {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** Text in columns has at least so many lines on each side, most of them in one piece of at least so many characters. */
const fewestLines = 6;
const fewestCharacters = 8;
const textShare = 0.6;
/** Of these, so many reach the right edge but for the last characters; the cells of a table are of any width. */
const fullShare = 0.4;
const fullSlack = 2;
/** In characters: marks may hang over the right edge of the left column. */
const narrowestGutter = 0.8;
/** Where the gutter may lie, as shares of the page’s width. */
const gutters = Array.from({ length: 21 }, (_, step) => 0.4 + step / 100);

/** Puts lines that stand in two columns of running text into reading order; those above and below keep their places. */
export function textColumns(lines: readonly VisualLine[], width: number): TextColumn[] {
  const whole = { left: 0, right: width };
  const found = longestStretch(lines, width);
  if (!found) return [{ lines, column: 'whole', room: whole }];
  const { from, to, gutter } = found;
  const inside = lines.slice(from, to);
  const columns: TextColumn[] = [
    ...textColumns(lines.slice(0, from), width),
    { lines: sideOf(inside, (middle) => middle <= gutter), column: 'left', room: { left: 0, right: gutter } },
    { lines: sideOf(inside, (middle) => middle > gutter), column: 'right', room: { left: gutter, right: width } },
    ...textColumns(lines.slice(to), width),
  ];
  return columns.filter((column) => column.lines.length > 0);
}

function longestStretch(lines: readonly VisualLine[], width: number): ColumnStretch | undefined {
  const segments = lines.map((line) => segmentsOf(line, narrowestGutter));
  const stretches = gutters.flatMap((share) => freeStretches(segments, share * width));
  const wide = stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return wide.find((stretch) => holdsColumns(lines.slice(stretch.from, stretch.to), stretch.gutter));
}

/** The stretches of lines that leave a gutter free and are long enough for two columns. */
function freeStretches(segments: readonly (readonly VisualLine[])[], gutter: number): ColumnStretch[] {
  const stretches: ColumnStretch[] = [];
  let from = 0;
  for (let to = 0; to <= segments.length; to++) {
    const isCrossed = segments[to]?.some(({ left, right }) => left < gutter && right > gutter) ?? true;
    if (!isCrossed) continue;
    const end = to === segments.length ? to : endOfColumns(segments, from, to, gutter);
    if (end - from >= fewestLines) stretches.push({ from, to: end, gutter });
    from = to + 1;
  }
  return stretches;
}

/** Short lines on the left with nothing beside them belong to the text over the whole width that follows. */
function endOfColumns(segments: readonly (readonly VisualLine[])[], from: number, to: number, gutter: number): number {
  let end = to;
  while (end > from && !segments[end - 1]?.some(({ right }) => right > gutter)) end--;
  return end;
}

function holdsColumns(lines: readonly VisualLine[], gutter: number): boolean {
  return [sideOf(lines, (middle) => middle <= gutter), sideOf(lines, (middle) => middle > gutter)].every(isRunningText);
}

function isRunningText(lines: readonly VisualLine[]): boolean {
  const edge = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const texts = lines.filter((line) => line.glyphs.length >= fewestCharacters && segmentsOf(line).length === 1);
  const full = texts.filter(({ right, size }) => right > edge - fullSlack * size);
  return texts.length >= Math.max(fewestLines, lines.length * textShare) && full.length >= texts.length * fullShare;
}

function sideOf(lines: readonly VisualLine[], isIn: (middle: number) => boolean): VisualLine[] {
  const sides = lines.map(({ glyphs }) => glyphs.filter(({ left, right }) => isIn((left + right) / 2)));
  return sides.filter((glyphs) => glyphs.length > 0).map(lineOfGlyphs);
}
