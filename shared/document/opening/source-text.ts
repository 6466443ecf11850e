import type { SourceLine, TextMark } from '../../importers/source-document.ts';
import { cleanLines } from '../../plan/cleaning/index.ts';
import type { CleaningRuleName } from '../../plan/model.ts';
import { restoreLines } from '../../plan/restore-lines.ts';
import { alignedPlaces } from './aligned-text.ts';
import { bareText, isPassedOver } from './bare-text.ts';

/** How a character looks. */
export type Look = Omit<TextMark, 'start' | 'end'>;

/** A document's text after cleaning, as one bare text (see `bareText`), in which its parts are found by their places. */
export interface SourceText {
  readonly text: string;
  /** Where each line begins, and where the last one ends. */
  readonly starts: readonly number[];
  /** The line at a place. */
  lineAt(place: number): SourceLine | undefined;
  /** How the document has the character at a place. */
  lookAt(place: number): Look | undefined;
  /** The place behind so many lines of the document as it was before cleaning. */
  behindLines(count: number): number;
}

/** Reads a document's lines as they were before cleaning; all rules but `rulesOff` are applied to them. */
export function sourceText(original: readonly SourceLine[], rulesOff: ReadonlySet<CleaningRuleName>): SourceText {
  const { lines } = cleanLines(restoreLines(original), rulesOff);
  const texts = lines.map((line) => bareText(shown(line)));
  const text = texts.join('');
  const starts = startsOf(texts);
  const before = original.map((line) => bareText(shown(line)));
  const [originalStarts, looks] = [startsOf(before), original.flatMap(looksOf)];
  const places = alignedPlaces(text, before.join(''));
  return {
    text,
    starts,
    lineAt: (place) => lines[indexAt(starts, place)],
    lookAt: (place) => looks[places[place] ?? -1],
    behindLines(count) {
      const end = originalStarts[Math.min(count, before.length)] ?? 0;
      const first = places.findIndex((at) => at >= end);
      return first < 0 ? text.length : first;
    },
  };
}

function shown({ number, text }: SourceLine): string {
  return `${number ?? ''}${text}`;
}

function startsOf(texts: readonly string[]): readonly number[] {
  let length = 0;
  return [0, ...texts.map((text) => (length += text.length))];
}

/** The last start at or before a place. */
function indexAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How each character of a line's bare text looks. */
function looksOf(line: SourceLine): readonly (Look | undefined)[] {
  const looks = new Array<Look | undefined>(bareText(line.number ?? '').length).fill(undefined);
  const marks = line.marks ?? [];
  let next = 0;
  for (let at = 0; at < line.text.length; at++) {
    if (isPassedOver(line.text.charAt(at))) continue;
    while (marks[next] && (marks[next]?.end ?? 0) <= at) next++;
    const mark = marks[next];
    looks.push(mark && mark.start <= at ? lookOf(mark) : undefined);
  }
  return looks;
}

function lookOf({ start: _start, end: _end, ...look }: TextMark): Look {
  return look;
}
