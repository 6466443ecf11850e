import { type MarkForm, readMark } from '../../plan/heading-marks.ts';
import { type FlowLine, isFull } from './flow-line.ts';

/** An indent is so many characters; lines that are to begin alike vary by less than the last. */
const leastIndent = 1.3;
const mostIndent = 5;
const sameIndent = 0.6;
/** Paragraphs set apart are farther from each other than their lines, so many times. */
const widerPitch = 1.3;
const otherSize = 0.12;
/** Lines of large type are at least so far apart, times their size. */
const largePitch = 1.6;

const sentenceEnd = /[。！？：；!?:;][”’）)》"']*$/;
const contentsEntry = /(?:[.…·]{3,}|\s{3,})\s*[-—]?\d{1,3}[-—]?$/;

/** Forms that open a heading wherever they stand behind the end of a sentence; the others may count within a sentence. */
const headingForms: ReadonlySet<MarkForm> = new Set(['attachment', 'part', 'chapter', 'section', 'chinese', 'task']);

/** Whether `next` goes on with the paragraph of the lines before it, which are at least one. */
export function continues(paragraph: readonly FlowLine[], next: FlowLine): boolean {
  const last = paragraph.at(-1);
  if (!last || last.isRow || next.isRow || contentsEntry.test(last.text)) return false;
  if (isOtherSize(last, next) || isFarDown(last, next)) return false;
  const isBroken = isFull(last, next);
  if ((last.isCentred || next.isCentred) && !(isBroken && isAligned(last, next))) return continuesTitle(last, next);
  if (!isBroken || opensHeading(paragraph, next)) return false;
  return paragraph.length > 1 ? isAligned(last, next) : followsFirst(last, next);
}

function isOtherSize({ line: a }: FlowLine, { line: b }: FlowLine): boolean {
  return Math.abs(a.size - b.size) > otherSize * Math.max(a.size, b.size);
}

function isFarDown(last: FlowLine, next: FlowLine): boolean {
  if (last.place !== next.place) return false;
  const { area, line, isLarge } = next;
  const pitch = isLarge ? line.size * Math.max(largePitch, area.pitch / area.size) : area.pitch;
  return line.baseline - last.line.baseline > widerPitch * pitch;
}

/** A large title broken over lines is one. */
function continuesTitle(last: FlowLine, next: FlowLine): boolean {
  return last.isCentred && next.isCentred && last.isLarge && readMark(next.text) === undefined;
}

/**
 * A heading or item, although the line before it happens to be full: behind the end of a sentence, or where it counts on
 * from the number of the paragraph. Where paragraphs are indented, a line at the edge seldom is one.
 */
function opensHeading(paragraph: readonly FlowLine[], next: FlowLine): boolean {
  const [first, last] = [paragraph[0], paragraph.at(-1)];
  const isAfterSentence = sentenceEnd.test(last?.text ?? '');
  if (isAfterSentence && isBold(next) && !last?.runs.some(({ bold }) => bold)) return true;
  const mark = readMark(next.text);
  if (mark === undefined) return false;
  const above = readMark(first?.text ?? '');
  const countsOn = above?.form === mark.form && above.value > 0 && mark.value === above.value + 1;
  if (!next.area.indents && countsOn) return true;
  return isAfterSentence && (headingForms.has(mark.form) || !next.area.indents);
}

function isBold(line: FlowLine): boolean {
  return line.runs.every(({ bold }) => bold);
}

function isAligned(last: FlowLine, next: FlowLine): boolean {
  return Math.abs(next.indent - last.indent) < sameIndent;
}

/**
 * Whether a line may be the second of a paragraph: further left than its first line, or as far left where that is not
 * indented; further right below a number that hangs out, or within a sentence.
 */
function followsFirst(first: FlowLine, next: FlowLine): boolean {
  if (next.indent < first.indent - sameIndent) return first.indent < mostIndent || endsFarRight(first, next);
  const isWithinSentence = !sentenceEnd.test(first.text);
  if (isAligned(first, next)) return first.indent < (isWithinSentence ? mostIndent : leastIndent);
  return readMark(next.text) === undefined && (isWithinSentence || readMark(first.text) !== undefined);
}

/** A line that only white space drove to the right goes on at the edge; a signature with its date does not. */
function endsFarRight(first: FlowLine, next: FlowLine): boolean {
  return next.indent < leastIndent && readMark(next.text) === undefined && !first.text.endsWith('日');
}
