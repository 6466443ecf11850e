import type { SourceLine } from '../importers/source-document.ts';
import { isAttachmentEntry, isAttachmentHeading } from './attachment-lines.ts';
import { isTitleLine } from './document-frame.ts';
import { type HeadingMark, type MarkForm, readMark } from './heading-marks.ts';
import { isInBox, opensBox } from './project-boxes.ts';
import { leadTitle, standsAlone } from './run-in-heading.ts';
import { type Label, readLabel } from './unnumbered-labels.ts';
import { opensText, unnumberedHeadings } from './unnumbered-lines.ts';

/** What a line of the body is, before levels are given. */
export type LineReading = { readonly line: SourceLine } & (
  | { readonly kind: 'row' | 'paragraph' | 'styled' }
  | { readonly kind: 'mark'; readonly mark: HeadingMark }
  /** A “——” item that stands alone over its text. */
  | { readonly kind: 'dash'; readonly title: string }
  | { readonly kind: 'label'; readonly label: Label }
  /** The title of a further document in the same file. */
  | { readonly kind: 'title' }
);

const longestDash = 24;
const shortestText = 16;

/** Where the reading stands: the last count of each form, and the counts outside of the box (专栏) that it is in. */
interface Counting {
  readonly counts: ReadonlyMap<MarkForm, number>;
  readonly outside: ReadonlyMap<MarkForm, number> | null;
}

/** Tells the lines of a body apart: rows, numbered and unnumbered headings, titles of further documents, plain text. */
export function readLines(lines: readonly SourceLine[]): readonly LineReading[] {
  const unnumbered = unnumberedHeadings(lines);
  let counting: Counting = { counts: new Map(), outside: null };
  return lines.map((line, index) => {
    const next = opensBox(line) ? { ...counting, outside: counting.counts } : counting;
    const reading = readLine(lines, index, next, unnumbered.has(index));
    counting = countOn(next, reading);
    return reading;
  });
}

function readLine(lines: readonly SourceLine[], index: number, counting: Counting, isUnnumbered: boolean): LineReading {
  const line = lines[index] as SourceLine;
  if (line.cells) return { line, kind: 'row' };
  const mark = markOf(line);
  if (mark?.form === 'dash' && isDashHeading(mark, lines[index + 1])) return { line, kind: 'dash', title: mark.rest };
  if (mark && isHeadingMark(mark, lines, index, counting)) return { line, kind: 'mark', mark };
  if (mark) return { line, kind: 'paragraph' };
  if (index > 0 && counting.counts.size > 0 && isFurtherTitle(lines, index)) return { line, kind: 'title' };
  const label = readLabel(line.text);
  if (label && headsItsText(label, line, lines[index + 1])) return { line, kind: 'label', label };
  if (line.outlineLevel !== undefined) return { line, kind: 'styled' };
  if (isUnnumbered) return { line, kind: 'label', label: { title: line.text, rest: '' } };
  return { line, kind: 'paragraph' };
}

/** A number that the word processor shows (“1.2”) stands apart from its text. */
function markOf({ number, text }: SourceLine): HeadingMark | undefined {
  return readMark(`${number ?? ''}${text}`) ?? (number === undefined ? undefined : readMark(`${number} ${text}`));
}

function isHeadingMark(
  mark: HeadingMark,
  lines: readonly SourceLine[],
  index: number,
  { counts, outside }: Counting,
): boolean {
  if (outside && isInBox(mark, outside)) return false;
  if (isAttachmentEntry(mark, lines, index)) return false;
  if (mark.form === 'attachment') return counts.size > 0 && isAttachmentHeading(mark, lines, index);
  const line = lines[index] as SourceLine;
  if (line.number !== undefined || line.outlineLevel !== undefined) return true;
  return !countsInline(mark) && readMark(mark.rest)?.form !== mark.form && isCounted(mark, counts);
}

/** “主要任务：” is a heading; the words alone may as well be the cell of a table, unless text or items follow. */
function headsItsText(label: Label, { text }: SourceLine, next: SourceLine | undefined): boolean {
  return label.rest !== '' || /[：:]$/.test(text) || next === undefined || opensText(next, shortestText);
}

function isDashHeading(mark: HeadingMark, next: SourceLine | undefined): boolean {
  if (mark.rest.length > longestDash || mark.rest.length < 4 || /[。；：！？，、]/.test(mark.rest)) return false;
  return next !== undefined && !next.cells && next.text.length > longestDash && readMark(next.text) === undefined;
}

/** A number out of its count is text that happens to begin with a number, unless it reads like a heading. */
function isCounted(mark: HeadingMark, counts: ReadonlyMap<MarkForm, number>): boolean {
  const last = counts.get(mark.form) ?? 0;
  if (mark.value <= 1 || Math.abs(mark.value - last) <= 3) return true;
  return standsAlone(mark.rest) || leadTitle(mark.rest) !== '';
}

const inlineForms: readonly MarkForm[] = ['arabicBrackets', 'arabicHalfBracket', 'circled', 'ordinal', 'enumeration'];

/** “一是……；二是……” or “（1）……；（2）……” in one paragraph is an enumeration of that paragraph. */
function countsInline(mark: HeadingMark): boolean {
  if (!inlineForms.includes(mark.form) && mark.form !== 'arabic') return false;
  const between = mark.form === 'arabic' ? /[；;]/g : /[；;。，,、：:]/g;
  return [...mark.rest.matchAll(between)].some(({ index }) => {
    const next = readMark(mark.rest.slice(index + 1, index + 12));
    return next?.form === mark.form && next.value === mark.value + 1;
  });
}

/** A title with an office in it, after the end of a document and before the first part of another. */
function isFurtherTitle(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index] as SourceLine;
  if (!isTitleLine(line) || !/.(?:局|厅|委|校|学|园|中心|科|股|室|院|镇|乡|街道|县|区|市)/.test(line.text))
    return false;
  const following = lines.slice(index + 1, index + 6).map((next) => readMark(next.text));
  return following.find((mark) => mark !== undefined)?.value === 1;
}

function countOn(counting: Counting, reading: LineReading): Counting {
  if (reading.kind === 'title' || (reading.kind === 'label' && reading.label.rest === '')) {
    return { counts: new Map(counting.counts).set('arabic', 0), outside: null };
  }
  if (reading.kind !== 'mark' || reading.mark.form === 'dash') return counting;
  return { counts: new Map(counting.counts).set(reading.mark.form, reading.mark.value), outside: null };
}
