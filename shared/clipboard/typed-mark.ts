import type { Depth } from '../document/model.ts';
import { formatNumber } from '../document/numbering.ts';
import type { NumberingLevel, NumberingScheme, Numeral } from '../document/numbering-scheme.ts';
import { type HeadingMark, type MarkForm, readMark } from '../plan/heading-marks.ts';
import { standsAlone } from '../plan/run-in-heading.ts';

/** What a mark typed at the start of a line makes of it; `length` are its characters, with the white space around it. */
export type TypedMark =
  | { readonly kind: 'numbered'; readonly depth: Depth; readonly length: number }
  | { readonly kind: 'item'; readonly length: number };

/** What a label makes of its line: the title of a box (专栏1) or a caption (表1, 图1). */
export type TypedLabel =
  | { readonly kind: 'boxTitle'; readonly length: number }
  | { readonly kind: 'caption'; readonly of: 'table' | 'picture'; readonly length: number };

const dash = /^\s*(?:——|―|－－|--)\s*(?![\d—―－-])/;

/**
 * The mark that opens a text: a number in a form that the scheme has (“一、”, “（一）”, “1.”, “第一章”), or “——”. A date, a decimal,
 * a year or “一是” is none. The text may end behind the mark: then whether “1.” goes on as “1.5” is not known yet.
 */
export function readTypedMark(text: string, scheme: Pick<NumberingScheme, 'levels'>): TypedMark | undefined {
  const dashLength = dash.exec(text)?.[0].length;
  if (dashLength !== undefined) return { kind: 'item', length: dashLength };
  const line = text.trim();
  const mark = readMark(line);
  const form = mark && isFirm(mark) ? mark.form : undefined;
  const index = scheme.levels.findIndex((level) => form !== undefined && formOf(level) === form);
  if (mark && index >= 0) return numbered(index, text, mark.rest);
  return readOwnMark(line, text, scheme.levels);
}

function numbered(index: number, text: string, rest: string): TypedMark {
  const length = rest === '' ? text.length : text.trimEnd().length - rest.length;
  return { kind: 'numbered', depth: (index + 1) as Depth, length };
}

/** Marks that only scans and hurried writers have (“l、”, “01”, “三，”) may be words here. */
function isFirm({ form, number }: HeadingMark): boolean {
  if (form === 'arabic') return /^[\d０-９]+\s?[.．﹒、]$|^[⒈-⒛]$/.test(number);
  return form !== 'chinese' || /[、．.]$/.test(number);
}

/** The form that a level's numbers have for `readMark`; undefined for one that only a scheme of one's own has: “A.”, “第一条”. */
function formOf(level: NumberingLevel): MarkForm | undefined {
  return readMark(`${formatNumber(level, 1)}甲`)?.form;
}

const numeralPatterns: Readonly<Record<Numeral, string>> = {
  chinese: '[〇零一二三四五六七八九十百]{1,5}',
  arabic: '\\d{1,3}',
  circled: '[①-⑳㉑-㉟㊱-㊿]',
  capital: '[A-Z]',
  small: '[a-z]',
};

function readOwnMark(line: string, text: string, levels: readonly NumberingLevel[]): TypedMark | undefined {
  for (const [index, level] of levels.entries()) {
    const [before, after] = [narrowed(level.before.trim()), narrowed(level.after.trim())];
    if (before + after === '' || formOf(level) !== undefined) continue;
    const pattern = new RegExp(
      `^${escaped(before)}\\s?${numeralPatterns[level.numeral]}\\s?${escaped(after)}(?!\\d)\\s*`,
    );
    const found = pattern.exec(narrowed(line))?.[0];
    if (found) return numbered(index, text, line.slice(found.length));
  }
  return undefined;
}

/** Full-width signs as narrow ones, of which there are as many. */
function narrowed(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

const gapOrTitle =
  '(?:[\\s:：.．、]+(?=\\S)|(?=[“《\\p{Script=Han}])(?![中所的列内里外是为和与及至到给显示表说反个份张项号]))';
const boxLabel = new RegExp(`^\\s*专栏\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})${gapOrTitle}`, 'u');
const captionLabel = new RegExp(`^\\s*([表图])\\s?\\d{1,3}(?:[-－–—.．]\\d{1,3})?${gapOrTitle}`, 'u');

/** The label that opens a line which stands alone: 专栏1, 表1, 图1, with the signs behind it. */
export function readTypedLabel(text: string): TypedLabel | undefined {
  if (!standsAlone(text.trim()) || /[。；，]$/.test(text)) return undefined;
  const box = boxLabel.exec(text);
  if (box) return { kind: 'boxTitle', length: box[0].length };
  const caption = captionLabel.exec(text);
  if (!caption) return undefined;
  return { kind: 'caption', of: caption[1] === '表' ? 'table' : 'picture', length: caption[0].length };
}
