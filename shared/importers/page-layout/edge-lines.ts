import { readMark } from '../../plan/heading-marks.ts';
import { lineText } from './line-text.ts';
import { middleOf } from './middle-of.ts';
import type { PageTable } from './ruled-tables.ts';
import { usualSize } from './text-areas.ts';
import type { VisualLine } from './visual-lines.ts';

/** The lines of a page outside of its ruled tables, from top to bottom. */
export interface LinedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly VisualLine[];
  readonly tables: readonly PageTable[];
}

/** Running heads and feet are among so many lines from the edge, in so much of the page above and below. */
const edgeLines = 3;
const marginShare = 0.15;
const smallHeadSize = 0.9;
/** The text keeps its distance: so many times that between its lines. */
const detachedPitch = 1.2;
/** A page of fewer lines does not show how far they are apart. */
const fewestLines = 5;

const ownNumber =
  /^(?:[-—–－―·•~～]+\d{1,4}[-—–－―·•~～]+|第?[\d一二三四五六七八九十百]{1,4}页(?:[,，/|]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/i;
/** Numbers that may as well be something else. */
const otherNumber = /^(?:[〔[【(（]?\d{1,4}[〕\]】)）]?|[ivxlc]{1,6})$/i;
const webAddress = /^(?:https?|file):\/\/\S+$/;
const sentence = /[，。；！？：;!?][”’）)》"']*$/;

/** What is taken for the words of a line that is nothing but a number. */
export const numberWords = '#';

/** A line near the upper or lower edge of a page. */
export interface EdgeLine {
  readonly line: VisualLine;
  readonly isHead: boolean;
  /** Without white space. */
  readonly text: string;
  /** Its words without digits, lest a page number in them set lines apart. */
  readonly words: string;
  /** From the upper edge, as a share of the page’s height. */
  readonly height: number;
  readonly isOutermost: boolean;
  readonly isSmall: boolean;
  readonly isDetached: boolean;
  /** Nothing but a page number or an address, and written as no text is. */
  readonly isPageNumber: boolean;
  readonly isSentence: boolean;
  /** A sentence or a numbered heading in type as large as the text’s; at the foot, where notes stand, any sentence. */
  readonly isText: boolean;
}

/** How most text of a document is set: its size, and how far its lines are apart. */
export interface UsualText {
  readonly size: number;
  readonly pitch: number;
}

/** How most text of some pages is set. */
export function usualText(pages: readonly LinedPage[]): UsualText {
  return { size: usualSize(pages.flatMap(({ lines }) => lines)), pitch: middleOf(pages.flatMap(gapsOf)) };
}

function gapsOf({ lines }: LinedPage): number[] {
  return lines.slice(1).map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0));
}

/** The lines that may be running heads of a page, and those that may be feet, each from the edge inwards. */
export function edgeLinesOf(page: LinedPage, usual: UsualText): readonly [readonly EdgeLine[], readonly EdgeLine[]] {
  const { lines, height } = page;
  const ownPitch = middleOf(gapsOf(page));
  const pitch = lines.length < fewestLines ? Math.min(ownPitch, usual.pitch) : ownPitch;
  const heads = lines.slice(0, edgeLines).filter(({ baseline }) => baseline < height * marginShare);
  const feet = lines
    .slice(heads.length)
    .slice(-edgeLines)
    .filter(({ baseline }) => baseline > height * (1 - marginShare))
    .reverse();
  const edgeLine = (isHead: boolean) => (line: VisualLine, place: number) => {
    const inner = lines[isHead ? place + 1 : lines.length - 2 - place];
    const gap = inner ? Math.abs(inner.baseline - line.baseline) : Infinity;
    return readEdgeLine(line, {
      isHead,
      height: line.baseline / height,
      isOutermost: place === 0,
      isSmall: line.size < usual.size * smallHeadSize,
      isDetached: gap > pitch * detachedPitch,
    });
  };
  return [heads.map(edgeLine(true)), feet.map(edgeLine(false))];
}

type EdgePlace = Pick<EdgeLine, 'isHead' | 'height' | 'isOutermost' | 'isSmall' | 'isDetached'>;

function readEdgeLine(line: VisualLine, place: EdgePlace): EdgeLine {
  const text = lineText(line).normalize('NFKC').replace(/\s/g, '');
  const isPageNumber = ownNumber.test(text) || webAddress.test(text);
  const isNumber = isPageNumber || otherNumber.test(text);
  const isSentence = sentence.test(text);
  const isHeadline = place.isHead && place.isSmall;
  return {
    line,
    ...place,
    text,
    words: isNumber ? numberWords : text.replace(/\d+/g, ''),
    isPageNumber,
    isSentence,
    isText: !isNumber && ((isSentence && !isHeadline) || (!place.isSmall && readMark(text) !== undefined)),
  };
}
