import type { SourceLine } from '../importers/source-document.ts';
import { readMark } from './heading-marks.ts';
import { longestHeading } from './run-in-heading.ts';

const longestRest = 30;
const shortestText = 40;

/** Joins a numbered heading that was broken behind a comma with its second line: what follows it is a line of text or a mark. */
export function joinHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const isSecond = last !== undefined && last === lines[index - 1] && isBroken(last) && isRest(line, lines[index + 1]);
    if (isSecond) joined[joined.length - 1] = { ...last, text: last.text + line.text };
    else joined.push(line);
  });
  return joined;
}

function isBroken({ text, cells, number }: SourceLine): boolean {
  if (cells || text.length > longestHeading || !/[，、]$/.test(text)) return false;
  return (number !== undefined || readMark(text) !== undefined) && !/[。；！？：]/.test(text);
}

function isRest(line: SourceLine, next: SourceLine | undefined): boolean {
  if (line.cells || line.number !== undefined || line.text.length > longestRest) return false;
  if (readMark(line.text) || /[。；！？：，、]$/.test(line.text)) return false;
  return next !== undefined && (next.cells !== undefined || next.text.length >= shortestText || readMark(next.text) !== undefined);
}
