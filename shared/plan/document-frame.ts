import type { SourceLine } from '../importers/source-document.ts';
import { documentNumberOf } from './frame/document-number.ts';
import { letterIndex, sentTitle } from './frame/letter.ts';
import { officeLine } from './frame/office-names.ts';
import { isDateLine } from './frame/signature.ts';
import {
  endOfTitle,
  isLetterheadLine,
  isTitleLine,
  isTitlePart,
  plainTitle,
  startOfTitle,
} from './frame/title-lines.ts';
import { readMark } from './heading-marks.ts';

export { isTitleLine } from './frame/title-lines.ts';

/** A document taken out of its frame: its title, what stands around that, and what follows. */
export interface FramedDocument {
  readonly title: string;
  /** Lines of letterhead and of a letter of notice, and what stands under the title; not those of the title itself. */
  readonly letterhead: readonly SourceLine[];
  /** All the rest; signature, date and copies are still in it. */
  readonly body: readonly SourceLine[];
}

const noticeTitle = /(?:关于|印发|转发).*通知(?:[（(].*[）)])?$/;
/** A title stands near the top, even behind a long letterhead. */
const titleSearch = 60;
/** A line with a full stop and so many characters is a sentence: the title is over it. */
const shortestSentence = 24;

/** Finds title and body. A letter of notice is passed over: the title is then that of the document it sends out. */
export function frameDocument(lines: readonly SourceLine[], givenTitle: string | undefined): FramedDocument {
  const letter = letterIndex(lines);
  const sent = letter >= 0 ? sentTitle(lines, letter) : undefined;
  const found = sent ?? ownTitle(lines);
  if (!found) return { title: plainTitle(givenTitle ?? ''), letterhead: [], body: lines };
  const first = startOfTitle(lines, found[0]);
  const last = endOfTitle(lines, found[1]);
  const bodyStart = sent || letter < 0 ? endOfHead(lines, last + 1) : endOfLetter(lines, letter + 1);
  const title = titleOf(lines.slice(first, last + 1));
  const repeats = (line: SourceLine) => !line.cells && plainTitle(line.text.trim()) === title;
  const rest = lines.slice(bodyStart);
  return {
    title,
    letterhead: [...lines.slice(0, first), ...lines.slice(last + 1, bodyStart), ...rest.filter(repeats)],
    body: rest.filter((line) => !repeats(line)),
  };
}

function titleOf(lines: readonly SourceLine[]): string {
  return lines.reduce((title, line) => title + plainTitle(line.text.trim()), '');
}

/** The title of a document that no letter sends out: a line that ends like one, or else the first that can be one. */
function ownTitle(lines: readonly SourceLine[]): readonly [number, number] | undefined {
  const head = lines.slice(0, Math.min(titleSearch, startOfText(lines)));
  const candidates = head.flatMap((line, index) => (isTitleLine(line) ? [index] : []));
  const named = candidates.filter((index) => !isColumnName(head[index]?.text ?? ''));
  const at = named.find((index) => !noticeTitle.test(head[index]?.text ?? '')) ?? named[0] ?? candidates[0];
  if (at !== undefined) return [at, at];
  const parts = head.flatMap((line, index) => (isTitlePart(line) || isLongTitle(line) ? [index] : []));
  const plain = parts.filter((index) => !officeLine.test(head[index]?.text.trim() ?? ''));
  const first = plain.find((index) => head[index]?.centered || head[index]?.bold) ?? plain[0] ?? parts[0];
  return first === undefined ? undefined : [first, first];
}

/** A title without the word of any sort of document may be long and parted by a comma. */
function isLongTitle(line: SourceLine): boolean {
  const text = line.text.trim();
  return !line.cells && !isLetterheadLine(line) && text.length <= 64 && !/[。；：]/.test(text) && !readMark(text);
}

/** Where the text begins: the first line that is an item or a sentence. */
function startOfText(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(
    (line) =>
      line.number !== undefined ||
      (line.cells !== undefined && !isLetterheadLine(line)) ||
      /^(?!dash).+/.test(readMark(line.text)?.form ?? '') ||
      (line.text.length >= shortestSentence && line.text.includes('。')),
  );
  return first < 0 ? lines.length : first;
}

/** What a site calls the column in which a document stands: 规划计划, 工作总结. */
function isColumnName(text: string): boolean {
  return /^(?:规划|计划|总结|工作|年度|政策|重要|通知|公告|公示|文件|方案|报告|发展|信息|公开|教育|专项|要点|意见|安排){2,4}$/.test(
    text.trim(),
  );
}

const salutation =
  /^(?:各|市各|区各|县各|局属|市属|区属|县属|直属|机关各)[^。；]{1,160}[：:]$|^[^。；]{2,160}(?:，|、|,)\s*(?:各|局|市|区|县|直属)[^。；]{1,120}[：:]$/;
const passed = /^[（(][^（()）]{0,60}(?:(?:19|20)\d{2}年|通过|会议|审议|批准|印发|发布)[^（()）]{0,60}[）)]$/;

/** Where the body begins under a title: behind number, date, office, index table and salutation. */
function endOfHead(lines: readonly SourceLine[], from: number): number {
  let end = from;
  while (lines[end] !== undefined && isUnderTitle(lines, end)) end++;
  return end;
}

function isUnderTitle(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index] as SourceLine;
  const text = line.text.trim();
  if (line.number !== undefined || line.outlineLevel !== undefined) return false;
  if (isLetterheadLine(line) || documentNumberOf(text) || passed.test(text) || salutation.test(text)) return true;
  return !line.cells && (officeLine.test(text) || isSpeaker(text, lines[index + 1]?.text.trim() ?? ''));
}

/** A speaker's or writer's name stands over the date. */
function isSpeaker(text: string, next: string): boolean {
  const name = /^(?:[\p{Script=Han}、]{2,20}[\s　]+)?\p{Script=Han}(?:\s*\p{Script=Han}){1,3}$/u;
  return name.test(text) && text.length <= 24 && isDateLine(next.replace(/^[（(]|[）)]$/g, ''));
}

const letterLine = /^(?:附\s*件|抄\s*送|特此通知|请.{0,30}(?:执行|落实|实施)。$)/;

/** Where the text begins behind a letter that has no title under it: past its close, its signature and its date. */
function endOfLetter(lines: readonly SourceLine[], from: number): number {
  let end = from;
  while (lines[end] !== undefined) {
    const text = lines[end]?.text.trim() ?? '';
    if (!isLetterheadLine(lines[end] as SourceLine) && !officeLine.test(text) && !letterLine.test(text)) break;
    end++;
  }
  return end;
}
