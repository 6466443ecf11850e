import { readMark } from '../../plan/heading-marks.ts';
import { lineOf, textOf, type WeightedText } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { isLatin, runsOfLine } from './line-text.ts';
import type { TextGlyph } from './plain-glyphs.ts';
import type { TextArea } from './text-area.ts';
import type { VisualLine } from './visual-lines.ts';

/** A line of running text where it stands. */
export interface FlowLine {
  readonly line: VisualLine;
  /** Lines of one page, column or box follow each other downwards. */
  readonly place: string;
  readonly area: TextArea;
}

/** A paragraph whose lines are being gathered. */
interface OpenParagraph {
  readonly lines: readonly ReadLine[];
}

interface ReadLine extends FlowLine {
  readonly runs: readonly WeightedText[];
  readonly text: string;
  readonly isCentred: boolean;
}

/** An indent is at least so many characters, and varies by less than the other. */
const leastIndent = 1.3;
const sameIndent = 0.6;
const widerPitch = 1.35;
/** Type so much larger than the text's is a title's. */
const titleSize = 1.15;

const sentenceEnd = /[。！？：；!?:;]["”’）)》]*$/;
const contentsEntry = /(?:[.…·]{3,}|\s{3,})\s*[-—]?\d{1,3}[-—]?$/;
const startsNoLine = /^[，。、；：？！）》〉”’】〕」』％%…—·,.;:?!)\]}]/;
const endsNoLine = /^[（《〈“‘【〔「『([{]/;

/** Joins the lines of running text, in reading order, to paragraphs; `bodySize` is the size of most of the text. */
export function joinParagraphs(lines: readonly FlowLine[], bodySize: number): SourceLine[] {
  const paragraphs: ReadLine[][] = [];
  for (const line of lines.map(readLine)) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, bodySize)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => sourceLine(paragraph, bodySize));
}
