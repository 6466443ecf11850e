import { AppError } from '../errors.ts';
import { readMark } from '../plan/heading-marks.ts';
import type { Detail } from './importer.ts';
import type { SourceLine } from './source-document.ts';
import { marksOf } from './text-marks.ts';

/** A numbered item shows itself within so many characters. */
const longestMark = 40;

/** A run of text of one weight. A `\n` in it is a break within the paragraph, a `\f` one that begins a new line. */
export interface WeightedText {
  readonly text: string;
  readonly bold: boolean;
  readonly highlight?: true;
  readonly comments?: readonly string[];
}

/** What is known of a line besides its text and weight. */
export type LineLook = Pick<SourceLine, 'number' | 'outlineLevel' | 'centered' | 'box'>;

/** A line of these runs, without the white space around it; breaks left in it are closed, see `closeBreaks`. */
export function lineOf(runs: readonly WeightedText[], look: LineLook = {}, detail: Detail = 'text'): SourceLine {
  const closed = closeBreaks(runs);
  const whole = textOf(closed);
  const text = whole.trim();
  const indent = whole.length - whole.trimStart().length;
  const boldEnd = boldLength(closed, indent);
  const marks = detail === 'whole' ? marksOf(closed, indent, text.length) : [];
  const line = { text, ...look, ...(marks.length > 0 ? { marks } : {}) };
  if (text === '' || boldEnd === 0) return line;
  return boldEnd >= text.length ? { ...line, bold: true } : { ...line, boldStart: boldEnd };
}

/** A table row as a line. */
export function rowOf(cells: readonly string[]): SourceLine {
  return { text: cells.join(' | '), cells };
}

/** Whether a line shows anything; a row of empty cells does not. */
export function hasText(line: SourceLine): boolean {
  return line.text !== '' && (line.cells === undefined || line.cells.some((cell) => cell !== ''));
}

/** No plan has more characters; a line counts as ten at least. */
const mostCharacters = 2_000_000;
const leastLength = 10;

/** The lines that show anything. Throws AppError `tooMuchText` for more than two million characters. */
export function* linesWithText(lines: Iterable<SourceLine>): Generator<SourceLine> {
  let characters = 0;
  for (const line of lines) {
    if (!hasText(line)) continue;
    characters += Math.max(line.text.length, leastLength);
    if (characters > mostCharacters) throw new AppError('tooMuchText', { limit: mostCharacters.toLocaleString('en') });
    yield line;
  }
}

/** A line as one text, its automatic number in front: what a table cell shows. */
export function shownText(line: SourceLine): string {
  return `${line.number ?? ''}${line.text}`;
}

/** An automatic number as it is shown, '' for a bullet: a single sign, or a letter of a symbol font. */
export function listNumber(mark: string): string {
  const number = mark.trim();
  return /[\p{N}\p{Script=Han}]|[A-Za-z][.)）、]/u.test(number) ? number : '';
}

/** The text of runs without their weights. */
export function textOf(runs: readonly WeightedText[]): string {
  return runs.map((run) => run.text).join('');
}

/**
 * The lines of a paragraph: it is cut at each `\f`, and at a `\n` where a numbered item follows. Other `\n` only lay out
 * the text: a title broken so stays one line.
 */
export function splitAtBreaks(runs: readonly WeightedText[]): WeightedText[][] {
  const whole = textOf(runs);
  const cuts = [...whole.matchAll(/[\n\f]/g)].filter(
    ({ 0: mark, index }) => mark === '\f' || readMark(whole.slice(index, index + longestMark).trim()) !== undefined,
  );
  return cutBefore(
    runs,
    cuts.map(({ index }) => index),
  );
}

/** Cuts runs before the characters at these rising places. */
function cutBefore(runs: readonly WeightedText[], places: readonly number[]): WeightedText[][] {
  const pieces: WeightedText[][] = [[]];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    let from = start;
    for (const place of placesWithin(places, pieces.length - 1, end)) {
      if (place > from) pieces.at(-1)?.push({ ...run, text: run.text.slice(from - start, place - start) });
      pieces.push([]);
      from = place;
    }
    if (end > from) pieces.at(-1)?.push({ ...run, text: run.text.slice(from - start) });
    start = end;
  }
  return pieces;
}

/** The places from one on that lie before an end. */
function* placesWithin(places: readonly number[], first: number, end: number): Generator<number> {
  for (let index = first; index < places.length; index++) {
    const place = places[index] ?? end;
    if (place >= end) return;
    yield place;
  }
}

/** Joins what `\n` parted: with a space between Latin words, with nothing next to Chinese. */
function closeBreaks(runs: readonly WeightedText[]): readonly WeightedText[] {
  const whole = textOf(runs);
  if (!whole.includes('\n')) return runs;
  const gaps = [...whole.matchAll(/\s+/g)].filter(({ 0: gap }) => gap.includes('\n'));
  const places = gaps.flatMap(({ 0: gap, index }) => [index, index + gap.length]);
  return cutBefore(runs, places).flatMap((piece, index) => {
    const gap = index % 2 === 1 ? gaps[(index - 1) / 2] : undefined;
    return gap ? [{ bold: false, ...piece[0], text: joint(whole, gap.index, gap[0].length) }] : piece;
  });
}

/** What stands in `text` for a gap with a line break. */
export function joint(whole: string, at: number, length: number): string {
  return isNarrow(whole[at - 1]) && isNarrow(whole[at + length]) ? ' ' : '';
}

function isNarrow(character: string | undefined): boolean {
  return character !== undefined && character < '\u2000';
}

/** How many characters from `start` on are bold; white space takes part but does not end or begin a bold stretch. */
function boldLength(runs: readonly WeightedText[], start: number): number {
  let position = 0;
  let end = start;
  for (const run of runs) {
    position += run.text.length;
    if (position <= start || run.text.trim() === '') continue;
    if (!run.bold) break;
    end = position - (run.text.length - run.text.trimEnd().length);
  }
  return end - start;
}
