import type { SourceLine } from '../importers/source-document.ts';
import { readMark } from './heading-marks.ts';

/** A document taken out of its frame: the lines of its title, and its body without letterhead, letter and signature. */
export interface FramedDocument {
  readonly title: string;
  /** Lines before the body: letterhead, letter of notice, dates; metadata is read from them too. */
  readonly frame: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  /** Lines of signature, date, copies and contacts that stood in the body. */
  readonly signature: readonly SourceLine[];
}

const documentWord =
  '(?:规划|纲要|要点|总结|计划|方案|意见|思路|打算|安排|通知|报告|行动|重点工作|目标任务|任务分解|工作重点|重点|任务)';
const titleEnd = new RegExp(`${documentWord}(?:的通知)?(?:[（(〔][^（()）]{1,30}[）)〕])*$`);
const noticeTitle = /(?:关于|印发|转发).*通知(?:[（(].*[）)])?$/;
const issues = /印发给你们|现印发|予以印发|现将.{0,60}(?:印发|下发|转发)/;
const longestTitle = 64;
/** A title stands near the top, even behind a long letterhead. */
const titleSearch = 60;

/** Whether a line could be a document's title: short, no sentence, ending in the name of a sort of document. */
export function isTitleLine(line: SourceLine): boolean {
  const text = plainTitle(line.text.trim());
  if (text.length > longestTitle || text.length < 4 || line.cells || line.number) return false;
  return titleEnd.test(text) && !/[。；，,：:]/.test(text.replace(/[（(].*$/, '')) && readMark(text) === undefined;
}

/** Finds title and body. A letter of notice is passed over: the title is then that of the document it sends out. */
export function frameDocument(lines: readonly SourceLine[], givenTitle: string | undefined): FramedDocument {
  const at = titleIndex(lines);
  if (at < 0) return withoutTitleLine(lines, givenTitle);
  const first = startOfTitle(lines, at);
  const title = lines
    .slice(first, at + 1)
    .map((line) => line.text.trim())
    .join('');
  const rest = lines.slice(at + 1).filter((line) => line.text.trim() !== title);
  return { title: plainTitle(title), frame: lines.slice(0, at + 1), ...partSignature(rest) };
}

/** Where no line ends like a title, a first line without any mark and punctuation serves, or the title given. */
function withoutTitleLine(lines: readonly SourceLine[], givenTitle: string | undefined): FramedDocument {
  const first = lines[0]?.text.trim() ?? '';
  const serves = first !== '' && first.length <= longestTitle && !/[。；：]/.test(first) && !readMark(first);
  if (!serves) return { title: givenTitle ?? '', frame: [], ...partSignature(lines) };
  return { title: first, frame: lines.slice(0, 1), ...partSignature(lines.slice(1)) };
}

function titleIndex(lines: readonly SourceLine[]): number {
  const letter = lines.findIndex((line, index) => index < titleSearch && issues.test(line.text));
  const afterLetter = lines.findIndex(
    (line, index) => index > letter && index < letter + titleSearch && isTitleLine(line),
  );
  if (letter >= 0 && afterLetter >= 0) return afterLetter;
  const candidates = lines.slice(0, titleSearch).flatMap((line, index) => (isTitleLine(line) ? [index] : []));
  const firstMark = lines.findIndex((line) => line.number !== undefined || readMark(line.text) !== undefined);
  const early = candidates.filter((index) => firstMark < 0 || index < firstMark);
  return early.find((index) => !noticeTitle.test(lines[index]?.text ?? '')) ?? early[0] ?? -1;
}

/** A title may be broken over lines: “云洲市望川区” / “教育事业发展规划”. */
function startOfTitle(lines: readonly SourceLine[], at: number): number {
  const before = lines[at - 1]?.text.trim() ?? '';
  const isFirstHalf =
    before.length > 0 && before.length <= 24 && /(?:省|市|区|县|旗|州|局|厅|府|会|五”|年)$/.test(before);
  const needsIt = !/(?:省|市|区|县|旗|州|局|厅|政府|委员会)/.test(lines[at]?.text ?? '');
  return isFirstHalf && needsIt ? at - 1 : at;
}

/** “《……规划》”, “关于印发……的通知” and stray marks go; a bracketed period or 试行 stays. */
function plainTitle(title: string): string {
  return title.replace(/^《(.*)》$/, '$1').replace(/\s+/g, '');
}

const dateLine =
  /^[〇○零一二三四五六七八九十\d]{2,4}\s*年\s*[一二三四五六七八九十\d]{1,3}\s*月\s*[一二三四五六七八九十\d]{1,3}\s*日$/;
const officeLine = /^[^。，；：]{2,30}(?:局|厅|政府|委员会|办公室|党组|党委|领导小组)$/;
const copyLine = /^(?:抄\s*送|主\s*送|印\s*发|联\s*系\s*人|联系电话)\s*[：:]|办公室\s+\d{4}年.*印发$/;

/** Signature, date, copy list and contacts are read as metadata and are no text of the plan. */
function partSignature(lines: readonly SourceLine[]): Pick<FramedDocument, 'body' | 'signature'> {
  const isSignature = (line: SourceLine, index: number): boolean => {
    const text = line.text.trim();
    if (line.cells || line.number) return false;
    if (dateLine.test(text) || copyLine.test(text)) return true;
    return officeLine.test(text) && dateLine.test(lines[index + 1]?.text.trim() ?? '');
  };
  return {
    body: lines.filter((line, index) => !isSignature(line, index)),
    signature: lines.filter(isSignature),
  };
}
