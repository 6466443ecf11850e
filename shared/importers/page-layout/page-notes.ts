import { lineOf, type WeightedText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { runsOfLine } from './line-text.ts';
import { joinRuns } from './paragraphs.ts';
import type { VisualLine } from './visual-lines.ts';

/** Notes are set in type smaller than the text, and take less than half of a page’s lines. */
const noteSize = 0.85;
const mostOfPage = 0.5;

const noteNumber = /^(?:\d{1,2}|[①-⑳]|\[\d{1,2}\])/;

/** Parts the lines of a page into those of its text and those of the notes at its foot. */
export function partNotes(
  lines: readonly VisualLine[],
  bodySize: number,
): { readonly text: readonly VisualLine[]; readonly notes: readonly VisualLine[] } {
  const last = lines.findLastIndex(({ size }) => size > bodySize * noteSize);
  const start = lines.findIndex((line, index) => index > last && opensNote(line));
  const isFoot = start > lines.length * mostOfPage;
  return isFoot ? { text: lines.slice(0, start), notes: lines.slice(start) } : { text: lines, notes: [] };
}

/** Notes of all pages as lines “注1：……”, numbered through. */
export function noteLines(lines: readonly VisualLine[]): SourceLine[] {
  const notes: (readonly WeightedText[])[][] = [];
  for (const line of lines) {
    const runs = runsOfLine(line);
    if (opensNote(line) || notes.length === 0) notes.push([runs]);
    else notes.at(-1)?.push(runs);
  }
  const texts = notes.map((note) => lineOf(joinRuns(note)).text.replace(noteNumber, '').trim());
  return texts.map((text, index) => ({ text: `注${index + 1}：${text}` }));
}

/** A note begins with its number, which is raised unless it has a circle or brackets. */
function opensNote({ glyphs, size }: VisualLine): boolean {
  const [first] = glyphs;
  if (!first) return false;
  return /^[①-⑳[]/.test(first.text) || (/^\d/.test(first.text) && first.size < 0.8 * size);
}
