import { lineOf, type WeightedText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import type { FlowLine } from './flow-line.ts';
import { continues } from './paragraph-breaks.ts';
import type { PagedLine } from './place-frames.ts';

/** Joins the lines of running text, in reading order, to the paragraphs they were broken from. */
export function joinParagraphs(lines: readonly FlowLine[]): PagedLine[] {
  const paragraphs: FlowLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && continues(open, line)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => ({ line: sourceLine(paragraph), page: paragraph[0]?.page ?? 0 }));
}

function sourceLine(paragraph: readonly FlowLine[]): SourceLine {
  const runs = joinRuns(paragraph.map(({ runs }) => runs));
  const isLarge = paragraph.every((line) => line.isLarge);
  const isCentred = paragraph.every((line) => line.isCentred);
  return lineOf(isLarge ? runs.map(({ text }) => ({ text, bold: true })) : runs, isCentred ? { centered: true } : {});
}

/** Joins the runs of lines; where a line ends within a number nothing is to come between its digits. */
export function joinRuns(lines: readonly (readonly WeightedText[])[]): WeightedText[] {
  return lines.flatMap((runs, index) => {
    const [before, after] = [lines[index - 1]?.at(-1), runs[0]];
    const isInNumber = /[\d.,]$/.test(before?.text ?? '') && /^[\d.,%]/.test(after?.text ?? '');
    if (!before || isInNumber) return runs;
    return [{ text: '\n', bold: before.bold && (after?.bold ?? false) }, ...runs];
  });
}
