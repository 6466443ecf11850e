import type { SourceLine } from '../importers/source-document.ts';
import { readIndex } from './frame/index-lines.ts';
import { letterIndex, sentTitle } from './frame/letter.ts';
import { officeLine } from './frame/office-names.ts';
import {
  endOfTitle,
  isLetterheadLine,
  isTitleLine,
  isTitlePart,
  plainTitle,
  startOfTitle,
} from './frame/title-lines.ts';
import { endOfHead, endOfLetter } from './frame/under-title.ts';
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
  if (!found) return withoutTitleLine(lines, givenTitle);
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

/** Where no line can be a title, the table over the text may name it, or the file. */
function withoutTitleLine(lines: readonly SourceLine[], givenTitle: string | undefined): FramedDocument {
  const bodyStart = endOfHead(lines, 0);
  const letterhead = lines.slice(0, bodyStart);
  const title = readIndex(letterhead).get('title') ?? givenTitle ?? '';
  return { title: plainTitle(title), letterhead, body: lines.slice(bodyStart) };
}

function titleOf(lines: readonly SourceLine[]): string {
  return lines.reduce((title, line) => title + plainTitle(line.text.trim()), '');
}

type TitleAt = readonly [first: number, last: number];

/** The title of a document that no letter sends out: a line that ends like one, or else the first that can be one. */
function ownTitle(lines: readonly SourceLine[]): TitleAt | undefined {
  const head = lines.slice(0, Math.min(titleSearch, startOfText(lines)));
  return wordedTitle(head) ?? wordlessTitle(head) ?? wordedTitle(lines.slice(0, startOfItems(lines)));
}

/** What is more than a notice comes first, and the name of a site's column last. */
function wordedTitle(head: readonly SourceLine[]): TitleAt | undefined {
  const candidates = head.flatMap((line, index) => (isTitleLine(line) ? [index] : []));
  const named = candidates.filter((index) => !isColumnName(head[index]?.text ?? ''));
  const at = named.find((index) => !noticeTitle.test(head[index]?.text ?? '')) ?? named[0] ?? candidates[0];
  return at === undefined ? undefined : [at, at];
}

function wordlessTitle(head: readonly SourceLine[]): TitleAt | undefined {
  const parts = head.flatMap((line, index) => (isTitlePart(line) || isLongTitle(line) ? [index] : []));
  const plain = parts.filter((index) => !officeLine.test(head[index]?.text.trim() ?? ''));
  const at = plain.find((index) => head[index]?.centered || head[index]?.bold) ?? plain[0] ?? parts[0];
  return at === undefined ? undefined : [at, at];
}

/** A title without the word of any sort of document may be long and parted by a comma. */
function isLongTitle(line: SourceLine): boolean {
  const text = line.text.trim();
  return !line.cells && !isLetterheadLine(line) && text.length <= 64 && !/[。；：]/.test(text) && !readMark(text);
}

/** Where the text begins: the first line that is an item or a sentence. */
function startOfText(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(
    (line) => isItem(line) || (line.text.length >= shortestSentence && line.text.includes('。')),
  );
  return first < 0 ? lines.length : first;
}

/** Where the items begin, if near the top; sentences may stand over the title of a page. */
function startOfItems(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(isItem);
  return Math.min(titleSearch, first < 0 ? lines.length : first);
}

function isItem(line: SourceLine): boolean {
  if (line.number !== undefined || (line.cells !== undefined && !isLetterheadLine(line))) return true;
  const form = readMark(line.text)?.form;
  return form !== undefined && form !== 'dash';
}

const columnName =
  /^(?:规划|计划|总结|工作|年度|政策|重要|通知|公告|公示|文件|方案|报告|发展|信息|公开|教育|专项|要点|意见|安排){2,4}$/;

/** What a site calls the column in which a document stands: 规划计划, 工作总结. */
function isColumnName(text: string): boolean {
  return columnName.test(text.trim());
}
