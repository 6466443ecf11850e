import type { SourceLine } from '../../importers/source-document.ts';
import { dropLines, type Edit, editLines, editsOf, type Taken } from '../cleaning/cleaning-rule.ts';
import { datePattern } from '../dates.ts';
import { officeEnding, officeLine } from './office-names.ts';

const dateLine = new RegExp(`^[（(]?\\s*${datePattern}\\s*[）)]?$`);
const blankDate = /^(?:19|20)?[\d×X]{2,4}\s*年[\s×X]*月[\s×X]*日$/;
const officeAndDate = new RegExp(`^[^，。；：]{2,34}${officeEnding}\\s*${datePattern}\\s*(?:印\\s*发|发\\s*布)?$`, 'u');
const printed = new RegExp(`^[^，。；：]{0,34}\\s*(?:${datePattern}|[\\d〔…〕]{6,12})\\s*印\\s*发$`, 'u');
const closing =
  /^(?:抄\s*[送报]|主\s*送|分\s*送|印\s*发|联\s*系\s*(?:人|电话|方式|地址)|咨询(?:电话|人)|监督电话|举报电话|电子?邮[箱件]|传\s*真|主\s*题\s*词|公开(?:方式|属性|形式|范围)|信息公开(?:选项|形式|属性)?|校\s*对(?:人)?|打\s*字(?:人)?|打\s*印|印\s*数|印\s*刷|签\s*发(?:人)?|拟\s*稿(?:人)?|核\s*稿(?:人)?)\s*[：:]/;
const remark =
  /^[（(](?:此件|本件|本文|此文)[^（）()]{0,20}[）)]$|^[（(]?共印?\s*\d+\s*份[）)]?$|^[（(]\s*(?:联系人|联系电话|咨询电话|公开方式)[^（）()]*[）)]$/;
/** 报, 送 and 发 open the copy list of older papers; elsewhere they may be words of a text. */
const oldCopies = /^(?:报|送|发|抄)\s*[：:]/;
/** So many lines at the end may be signature where elsewhere they are text. */
const closingLines = 8;

/** Signature, date, copy list and contacts: lines told whole, and contacts within a paragraph; none of it is a plan's text. */
export function takeSignature(lines: readonly SourceLine[]): Taken {
  const whole = dropLines(lines, (line, index) => isClosing(line, index, lines));
  const inline = editLines(whole.lines, contactEdits);
  return {
    lines: inline.lines.filter((line) => line.text.trim() !== ''),
    hits: [...whole.hits, ...inline.hits],
    taken: whole.taken,
  };
}

/** Whether a line is signature, date or copy list wherever it stands. */
export function isClosingLine(text: string): boolean {
  return [closing, remark, printed, officeAndDate].some((sort) => sort.test(text)) || isDay(text);
}

function isClosing(line: SourceLine, index: number, lines: readonly SourceLine[]): boolean {
  if (line.cells) return /^联\s*系\s*(?:人|电话)$/.test(line.cells[0]?.trim() ?? '');
  if (line.number !== undefined || line.outlineLevel !== undefined) return false;
  const text = line.text.trim();
  if (isClosingLine(text)) return true;
  const atEnd = index >= lines.length - closingLines;
  if (atEnd && (isDateLine(text) || oldCopies.test(text))) return true;
  return officeLine.test(text) && signs(index, lines);
}

/** A line that is a date, of a day or of a month alone. */
export function isDateLine(text: string): boolean {
  return dateLine.test(text) || blankDate.test(text);
}

function isDay(text: string): boolean {
  return blankDate.test(text) || (dateLine.test(text) && /日|[-/.]\d{1,2}[-/.]\d{1,2}/.test(text));
}

/** An office signs over a date, with others that sign with it, or as the last line behind a finished text. */
function signs(index: number, lines: readonly SourceLine[]): boolean {
  const next = lines[index + 1]?.text.trim();
  if (next === undefined) return /[。；！）]$/.test(lines[index - 1]?.text.trim() ?? '');
  return isDateLine(next) || (officeLine.test(next) && lines[index + 2] !== undefined && signs(index + 1, lines));
}

const phone = '(?:\\d{3,4}\\s*[-—–－]\\s*)?\\d{7,8}|1[3-9]\\d{9}';
const contactWord =
  '(?:(?:业务|技术)?联\\s*系\\s*(?:人|电话|方式)|(?:咨询|监督|举报|服务|联系)电话|电子?邮箱|邮箱|传真|电\\s*话|手\\s*机)';
const contact = new RegExp(contactWord);
const inBrackets = new RegExp(
  `[（(][^（()）]*(?:${contactWord}\\s*[：:][^（()）]*|${contactWord}\\s*(?:${phone})[^（()）]*)[）)]`,
  'g',
);
const atSentence = new RegExp(`(?<=^|[。；，,;])\\s*${contactWord}(?:及电话)?\\s*[：:][^。；]*(?:[。；]|$)`, 'g');
const bare = new RegExp(
  `(?<=^|[。；，,;])[^。；，（(]{0,12}${contactWord}\\s*[：:]?\\s*(?:${phone})[^。；]*(?:[。；]|$)`,
  'g',
);

/** Contact persons and telephone numbers within a text, with the brackets or the sentence that is theirs. */
function contactEdits(text: string): readonly Edit[] {
  if (!contact.test(text)) return [];
  const found = [inBrackets, atSentence, bare].flatMap((pattern) => editsOf(text, pattern, () => ''));
  const edits = found.toSorted((a, b) => a.at - b.at || b.length - a.length);
  let end = 0;
  return edits
    .filter((edit) => {
      const isFree = edit.at >= end;
      end = Math.max(end, edit.at + edit.length);
      return isFree;
    })
    .map((edit) => endedEdit(text, edit));
}

/** A sentence cut short behind a comma ends where the contact began. */
function endedEdit(text: string, edit: Edit): Edit {
  const before = text[edit.at - 1];
  return before !== undefined && /[，,]/.test(before)
    ? {
        at: edit.at - 1,
        length: edit.length + 1,
        text: /[。；]$/.test(text.slice(0, edit.at + edit.length)) ? '。' : '',
      }
    : edit;
}
