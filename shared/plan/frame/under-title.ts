import type { SourceLine } from '../../importers/source-document.ts';
import { officeLine } from './office-names.ts';
import { isDateLine } from './signature.ts';
import { isLetterheadLine } from './title-lines.ts';

const salutation =
  /^(?:各|市各|区各|县各|局属|市属|区属|县属|直属|机关各)[^。；]{1,160}[：:]$|^[^。；]{2,160}(?:，|、|,)\s*(?:各|局|市|区|县|直属)[^。；]{1,120}[：:]$|^[^，。；：]{1,20}(?:政府|[局委厅部办处])[：:]$/;
/** Where and when a speech was given: “——2023年1月5日在……会议上”. */
const occasion = /^[—－-]{1,2}.{0,20}在.{4,60}(?:会议?|大会|典礼|仪式)上$/;
const toPersons = /^(?:各位|同志们|老师们|尊敬的)/;
const passed =
  /^[（(][^（()）]{0,60}(?:(?:19|20)\d{2}年|[一二][〇○O零九][〇○O零一二三四五六七八九]{2}年|通过|会议|审议|批准|印发|发布)[^（()）]{0,60}[）)]$/;

/** Where the body begins under a title: behind number, date, office, index table and salutation. */
export function endOfHead(lines: readonly SourceLine[], from: number): number {
  let end = from;
  while (lines[end] !== undefined && isUnderTitle(lines, end)) end++;
  return end;
}

function isUnderTitle(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index] as SourceLine;
  const text = line.text.trim();
  if (line.number !== undefined || line.outlineLevel !== undefined) return false;
  if (isLetterheadLine(line) || [passed, salutation, occasion].some((sort) => sort.test(text))) return true;
  return !line.cells && (officeLine.test(text) || isSpeaker(text, lines[index + 1]?.text.trim() ?? ''));
}

const post =
  '书记|局长|主任|校长|院长|园长|县长|区长|市长|州长|省长|厅长|部长|司长|主席|常委|委员|科长|处长|股长|所长|站长|会长|总理|组长|镇长|乡长';
const speaker = new RegExp(
  `^(?:[\\p{Script=Han}、]{0,24}(?:${post})\\s*)?\\p{Script=Han}(?:\\s*\\p{Script=Han}){1,3}(?:同志)?$`,
  'u',
);

/** A speaker's or writer's name stands over the date. */
function isSpeaker(text: string, next: string): boolean {
  return speaker.test(text) && (isDateLine(next) || toPersons.test(next));
}

const letterLine = /^(?:附\s*件|抄\s*送|特此通知|请.{0,30}(?:执行|落实|实施)。$)/;

/** Where the text begins behind a letter that has no title under it: past its close, its signature and its date. */
export function endOfLetter(lines: readonly SourceLine[], from: number): number {
  let end = from;
  while (lines[end] !== undefined) {
    const text = lines[end]?.text.trim() ?? '';
    if (!isLetterheadLine(lines[end] as SourceLine) && !officeLine.test(text) && !letterLine.test(text)) break;
    end++;
  }
  return end;
}
