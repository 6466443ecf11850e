import type { SourceLine } from '../../importers/source-document.ts';
import { readMark } from '../heading-marks.ts';
import { placesAtStart } from '../places.ts';
import { documentNumberOf } from './document-number.ts';
import { isIndexLine } from './index-lines.ts';
import { officeEnding } from './office-names.ts';
import { isClosingLine, isDateLine } from './signature.ts';

const documentWord =
  '(?:规划|纲要|要点|总结|计划|方案|意见|思路|打算|安排|通知|报告|汇报|讲话|设想|细则|办法|行动|重点工作|目标任务|任务分解|工作重点|重点|任务)';
const titleEnd = new RegExp(`${documentWord}(?:的通知)?(?:[（(〔][^（()）]{1,30}[）)〕])*$`);
const longestTitle = 64;
/** A part of a title that is broken over lines. */
const longestPart = 36;

/** Whether a line could be a document's title: short, no sentence, ending in the name of a sort of document. */
export function isTitleLine(line: SourceLine): boolean {
  const text = plainTitle(line.text.trim());
  if (text.length > longestTitle || text.length < 4 || line.cells || line.number) return false;
  const head = text.replace(/[（(].*$/, '');
  return titleEnd.test(text) && !/[。；，,：:]/.test(head) && !isMarked(text);
}

/** “——在……会议上的讲话” is a subtitle, not an item. */
function isMarked(text: string): boolean {
  const form = readMark(text)?.form;
  return form !== undefined && !(form === 'dash' && /^[—－-]{1,2}在.*上的/.test(text));
}

const site = '(?:网|网站|平台|门户|政府|教育局|信息公开)$';
const siteEnding = new RegExp(site);
const siteName = new RegExp(`\\s*[-_|—－]+\\s*[^-_|—－]{2,20}${site}`);

/** Book-title marks around a title go, and the name of a site behind it; a bracketed period or 试行 stays. */
export function plainTitle(title: string): string {
  const own = siteEnding.test(title) ? title.replace(siteName, '') : title;
  return own.replace(/\s+/g, '').replace(/^《([^《》]*)》$/, '$1');
}

const letterhead =
  /文件$|(?:网|网站|平台|门户)$|^(?:签\s*发\s*人|密\s*级)|^(?:秘密|机密|绝密|特急|加急|急件|内部(?:资料|文件)?)(?:[★☆].*)?$|^\d{5,8}$|^【.*】$/;

/** Whether a line belongs to the letterhead by itself: its number, date, 文件, or a table of index numbers. */
export function isLetterheadLine(line: SourceLine): boolean {
  const text = line.text.trim();
  if (isIndexLine(line)) return true;
  return documentNumberOf(text) !== null || isDateLine(text) || (text.length <= 40 && letterhead.test(text));
}

/** A line that can be a part of a title: short, without a sentence or a mark, and nothing else by itself. */
export function isTitlePart(line: SourceLine | undefined): line is SourceLine {
  if (line === undefined || line.cells || line.number !== undefined || isLetterheadLine(line)) return false;
  const text = line.text.trim();
  if (isClosingLine(text)) return false;
  return text.length <= longestPart && !/[。；：:！!]/.test(text) && readMark(text) === undefined;
}

const owner = new RegExp(
  `^(?:中共|中国|中华|国家|全国|国务院|教育部)|^[^，、]{2,20}${officeEnding}(?=关于|“|《|[\\d一二]|工作|$|教育|学校)`,
  'u',
);
const unfinished =
  /(?:关于|[的和及与暨、]|以及|印发|转发|下发|做好|实施|推进|加强|开展|深化|进一步|举办|落实|年|年度|学年度?|五”|学期)$/u;

/** Whether a title names at its start whose it is. */
function hasOwner(text: string): boolean {
  return owner.test(text) || placesAtStart(text).length > 0;
}

/** The first line of the title that ends at `at`: what stands over it belongs to it where it is not whole alone. */
export function startOfTitle(lines: readonly SourceLine[], at: number): number {
  const text = lines[at]?.text.trim() ?? '';
  if (/^[—－-]{1,2}在/.test(text)) return isTitlePart(lines[at - 1]) ? at - 1 : at;
  const before = lines[at - 1];
  if (!isTitlePart(before)) return at;
  if (unfinished.test(before.text.trim()) || /^(?:和|及|与|暨)/.test(text)) return startOfTitle(lines, at - 1);
  if (hasOwner(text) || isTitleLine(before)) return at;
  const above = [at - 1, at - 2, at - 3].find((index) => hasOwner(lines[index]?.text.trim() ?? ''));
  const part = (index: number) => isTitlePart(lines[index]) && !isTitleLine(lines[index]);
  const isJoined = above !== undefined && Array.from({ length: at - above }, (_, step) => above + step).every(part);
  return isJoined ? above : at;
}

const versions = /^[（(〔【](?:.{0,6}(?:稿|试行|暂行|草案|要点|摘要|节选|修订|修正|公开版|简本|全文))[）)〕】]$/;
const chineseYear = '[一二][〇○O零九][〇○O零一二三四五六七八九]{2}';
const years = new RegExp(
  `^[（(]?[^（()）]{0,4}(?:(?:19|20)\\d{2}|${chineseYear})年?\\s*(?:[-—–－~～至到]|〔…〕)+\\s*(?:(?:19|20)?\\d{2}|${chineseYear})\\s*(?:年|学年|学年度)?[）)]?$`,
  'u',
);

/** The last line of the title that has `at`: a bracketed version or period under it, or what “和” goes on with. */
export function endOfTitle(lines: readonly SourceLine[], at: number): number {
  const next = lines[at + 1];
  const text = next?.text.trim() ?? '';
  if (!next || next.cells || next.number !== undefined) return at;
  const goesOn = /^(?:和|及|与|暨|以及)/.test(text) && isTitleLine(next);
  const subtitle = /^[—－-]{2}在.*上的/.test(text) && text.length <= longestTitle;
  return versions.test(text) || years.test(text) || goesOn || subtitle ? endOfTitle(lines, at + 1) : at;
}
