import type { SourceLine } from '../importers/source-document.ts';
import { type HeadingMark, readMark } from './heading-marks.ts';

/** A line this long may hold several parts of a document whose line breaks were lost. */
const longLine = 1200;
/** A text that was joined out of pieces has lost all its line breaks, however short it is. */
export const joinedLine = 200;

const inlineMark =
  /(?<=[。！？；”）)]|\S{2})(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}\s?[.．，,](?!\d)\s?\p{Script=Han}))/gu;

/**
 * Gives a document whose line breaks were lost its headings back: a very long line is split before each mark that
 * continues the count of its form (二、 after 一、), or begins a new one with 1 behind the end of a sentence or a heading.
 */
export function splitLines(lines: readonly SourceLine[], longest = longLine): readonly SourceLine[] {
  return lines.flatMap((line) => (line.text.length > longest && !line.cells ? splitLine(line) : [line]));
}

function splitLine(line: SourceLine): SourceLine[] {
  const counts = new Map<string, number>();
  const starts = [0];
  const opening = readMark(`${line.number ?? ''}${line.text.slice(0, 40)}`);
  if (opening) count(opening, counts);
  for (const match of line.text.matchAll(inlineMark)) {
    const mark = readMark(line.text.slice(match.index, match.index + 40));
    if (mark && continues(mark, counts, line.text.slice(starts.at(-1), match.index))) {
      count(mark, counts);
      starts.push(match.index);
    }
  }
  const pieces = starts.map((start, index) => line.text.slice(start, starts[index + 1]).trim());
  return pieces.map((text, index) => (index === 0 ? { ...line, text } : { text }));
}

/** A first number needs the end of a sentence or a short heading before it, a later one its predecessor. */
function continues(mark: HeadingMark, counts: Map<string, number>, before: string): boolean {
  const afterText = /[。！？；”）)]$/.test(before.trimEnd()) || before.length <= 60;
  return afterText && (mark.value === 1 || mark.value === (counts.get(mark.form) ?? 0) + 1);
}

/** A heading starts the deeper forms again. */
function count(mark: HeadingMark, counts: Map<string, number>): void {
  counts.set(mark.form, mark.value);
  if (mark.form === 'chinese') counts.delete('chineseBrackets');
  if (mark.form === 'chinese' || mark.form === 'chineseBrackets') counts.delete('arabic');
}
