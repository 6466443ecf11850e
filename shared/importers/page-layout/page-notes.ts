import { lineOf, textOf, type WeightedText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { lineText, runsOfLine } from './line-text.ts';
import { joinRuns } from './paragraphs.ts';
import type { VisualLine } from './visual-lines.ts';

/** Notes are set in type smaller than the text, and take less than half of a page’s lines. */
const noteSize = 0.85;
const mostOfPage = 0.5;

/** “1学位数……”, “①……”, “[1]……”; not “1.” or “12月”. */
const noteNumber = /^(?:\d{1,2}(?=\s|(?![年月日])\p{Script=Han})|[①-⑳]|\[\d{1,2}\])\s*/u;

/** Parts the lines of a page into those of its text and those of the notes at its foot. */
export function partNotes(
  lines: readonly VisualLine[],
  bodySize: number,
): { readonly text: readonly VisualLine[]; readonly notes: readonly VisualLine[] } {
  const last = lines.findLastIndex(({ size }) => size > bodySize * noteSize);
  const start = lines.findIndex((line, index) => index > last && noteNumber.test(lineText(line)));
  const isFoot = start > lines.length * mostOfPage;
  return isFoot ? { text: lines.slice(0, start), notes: lines.slice(start) } : { text: lines, notes: [] };
}

/** Notes of all pages as lines “注1：……”, numbered through. */
export function noteLines(lines: readonly VisualLine[]): SourceLine[] {
  const notes: (readonly WeightedText[])[][] = [];
  for (const line of lines) {
    const runs = runsOfLine(line);
    if (noteNumber.test(textOf(runs)) || notes.length === 0) notes.push([runs]);
    else notes.at(-1)?.push(runs);
  }
  const texts = notes.map((note) => lineOf(joinRuns(note)).text.replace(noteNumber, '').trim());
  return texts.map((text, index) => ({ text: `注${index + 1}：${text}` }));
}
