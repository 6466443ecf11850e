import type { WeightedText } from './lines.ts';
import type { SourceLine, TextMark } from './source-document.ts';

/** The marks of runs on the `length` characters from `indent` on; stretches that bear none are left out. */
export function marksOf(runs: readonly WeightedText[], indent: number, length: number): TextMark[] {
  const marks: TextMark[] = [];
  let position = -indent;
  for (const run of runs) {
    const [start, end] = [Math.max(position, 0), Math.min(position + run.text.length, length)];
    position += run.text.length;
    const look = lookOf(run);
    const last = marks.at(-1);
    if (end <= start || !look) continue;
    if (last?.end === start && isAlike(last, look)) marks[marks.length - 1] = { ...last, end };
    else marks.push({ start, end, ...look });
  }
  return marks;
}

type Look = Omit<TextMark, 'start' | 'end'>;

function lookOf({ bold, highlight, comments }: WeightedText): Look | undefined {
  if (!bold && !highlight && !comments) return undefined;
  return {
    ...(bold ? { bold: true } : {}),
    ...(highlight ? { highlight } : {}),
    ...(comments ? { comments } : {}),
  };
}

function isAlike(one: Look, other: Look): boolean {
  return (
    one.bold === other.bold &&
    one.highlight === other.highlight &&
    one.comments?.join(' ') === other.comments?.join(' ')
  );
}

/** Lines as one text between which `parting` stands, with their automatic numbers and their marks. */
export function joinedLines(
  lines: readonly SourceLine[],
  parting: string,
): { readonly text: string; readonly marks: readonly TextMark[] } {
  const marks: TextMark[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const start = text.length + (index > 0 ? parting.length : 0) + (line.number?.length ?? 0);
    for (const mark of line.marks ?? []) marks.push(moved(mark, start));
    text += `${index > 0 ? parting : ''}${line.number ?? ''}${line.text}`;
  });
  return { text, marks };
}

/** A mark so many characters further on. */
export function moved(mark: TextMark, by: number): TextMark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
