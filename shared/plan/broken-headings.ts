import type { SourceLine } from '../importers/source-document.ts';
import { readMark } from './heading-marks.ts';
import { longestHeading } from './run-in-heading.ts';

const longestRest = 30;
const longestMark = 8;
const shortestText = 30;

/** Joins headings in two lines: a number alone with its words, and words broken behind a comma with their second line. */
export function joinHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const isSecond = last !== undefined && last === lines[index - 1] && isHalf(last, line, lines[index + 1]);
    if (isSecond) joined[joined.length - 1] = { ...last, text: last.text + line.text };
    else joined.push(line);
  });
  return joined;
}

function isHalf(first: SourceLine, second: SourceLine, next: SourceLine | undefined): boolean {
  if (isMarkAlone(first)) return !second.cells && second.number === undefined && readMark(second.text) === undefined;
  return isBroken(first) && isRest(second, next);
}

/** A number that stands on a line of its own. */
function isMarkAlone({ text, cells, number }: SourceLine): boolean {
  if (cells || number !== undefined || text.length > longestMark) return false;
  const mark = readMark(text) ?? readMark(`${text}望川`);
  return mark !== undefined && mark.form !== 'attachment' && mark.form !== 'dash' && /^(?:望川)?$/.test(mark.rest);
}

function isBroken({ text, cells, number }: SourceLine): boolean {
  if (cells || text.length > longestHeading || !/[，、]$/.test(text)) return false;
  return (number !== undefined || readMark(text) !== undefined) && !/[。；！？：]/.test(text);
}

function isRest(line: SourceLine, next: SourceLine | undefined): boolean {
  if (line.cells || line.number !== undefined || line.text.length > longestRest) return false;
  if (readMark(line.text) || /[。；！？：，、]$/.test(line.text)) return false;
  return (
    next !== undefined &&
    (next.cells !== undefined || next.text.length >= shortestText || readMark(next.text) !== undefined)
  );
}
