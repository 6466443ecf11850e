import { textOf, type WeightedText } from '../lines.ts';
import { columnsOf, isLatin, runsOfLine } from './line-text.ts';
import type { TextArea } from './text-area.ts';
import type { VisualLine } from './visual-lines.ts';

/** A line of running text with its words, where it stands, and how it compares with the text around it. */
export interface FlowLine {
  readonly line: VisualLine;
  /** Lines of one place, a page, column or cell, follow each other downwards. */
  readonly place: string;
  /** Counted from 0. */
  readonly page: number;
  readonly area: TextArea;
  readonly runs: readonly WeightedText[];
  readonly text: string;
  /** From the area’s left edge, in characters of the line. */
  readonly indent: number;
  readonly isCentred: boolean;
  /** Set in larger type than most of the text. */
  readonly isLarge: boolean;
  /** In pieces as far apart as cells. */
  readonly isRow: boolean;
}

const largeType = 1.15;
/** A centred line keeps more than an indent from the edges; a large one may fill them. */
const centredIndent = 2.2;
const centredSlack = 0.75;

/** Closing marks that begin no line, and opening ones that end none (GB/T 15834, 5.1). */
const startsNoLine = /^[，。、；：？！）》〉”’】〕」』％%…—·,.;:?!)\]}]/;
const endsNoLine = /^[（《〈“‘【〔「『([{+]/;

/** Takes a line into the flow of its area; `bodySize` is the size of most of the text. */
export function flowLine(
  line: VisualLine,
  { place, page }: Pick<FlowLine, 'place' | 'page'>,
  area: TextArea,
  bodySize: number,
): FlowLine {
  const runs = runsOfLine(line);
  const before = (line.left - area.left) / line.size;
  const after = (area.right - line.right) / line.size;
  const isLarge = line.size >= bodySize * largeType;
  return {
    line,
    place,
    page,
    area,
    runs,
    text: textOf(runs),
    indent: before,
    isCentred: Math.abs(before - after) < 2 * centredSlack && (isLarge || Math.min(before, after) > centredIndent),
    isLarge,
    isRow: columnsOf(line).length > 1,
  };
}

/** Whether a line was ended by lack of room: what the next one begins with would not have fitted behind it. */
export function isFull(last: FlowLine, next: FlowLine): boolean {
  const room = last.area.right - last.line.right;
  return room < firstPieceWidth(next.line) + 0.3 * next.line.size;
}

/** The width of what a line begins with and that no line break may part: a Latin word, or a character with its marks. */
function firstPieceWidth({ glyphs, left }: VisualLine): number {
  let end = 1;
  while (end < glyphs.length && isTied(glyphs[end - 1]?.text ?? '', glyphs[end]?.text ?? '')) {
    if (glyphs[end]?.afterSpace) break;
    end++;
  }
  return (glyphs[end - 1]?.right ?? left) - left;
}

function isTied(before: string, after: string): boolean {
  return startsNoLine.test(after) || endsNoLine.test(before) || (isLatin(before) && isLatin(after));
}
