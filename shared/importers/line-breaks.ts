import { joint, textOf, type WeightedText } from './lines.ts';
import type { SourceLine } from './source-document.ts';

/** Where the line that `lineOf` makes of these runs has its breaks, which are closed in its text. */
export function breaksOf(runs: readonly WeightedText[]): Pick<SourceLine, 'breaks'> {
  const whole = textOf(runs).trim();
  if (!whole.includes('\n')) return {};
  const breaks: number[] = [];
  let removed = 0;
  for (const { 0: gap, index } of whole.matchAll(/\s+/g)) {
    if (!gap.includes('\n')) continue;
    breaks.push(index - removed);
    removed += gap.length - joint(whole, index, gap.length).length;
  }
  return { breaks };
}

/** A line with its breaks in its text. */
export function withBreaks({ breaks = [], ...line }: SourceLine): SourceLine {
  const starts = [0, ...breaks];
  const pieces = starts.map((start, index) => line.text.slice(start, starts[index + 1]));
  return { ...line, text: pieces.map((piece) => piece.trim()).join('\n') };
}
