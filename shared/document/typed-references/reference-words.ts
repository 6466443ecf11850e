import { numeralValue } from '../../plan/numeral-value.ts';
import { type TextHolder, textOf } from '../model.ts';

/** Words in a text that have the form of a reference to a numbered place of this document. */
export interface ReferenceWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The same whatever its numerals: “第三部分（二）” is “第3部分(2)”. */
  readonly key: string;
  /** Words before it say that a place of this document is meant: 见, 本规划. */
  readonly isClear: boolean;
}

const numeral = '(?:[〇零一二三四五六七八九十百]{1,5}|[\\d０-９]{1,3})';
const bracketed = `[（(]${numeral}[）)]`;
/** 篇章, 章程, 节课, 项目 are words of their own. */
const part = `第${numeral}(?:部分|篇(?![章文])|章(?!程)|节(?![课能约水日点目])|项(?!目))`;
const label = `(?:专栏${numeral}(?![\\d０-９])(?:第${numeral}项(?!目)(?:${bracketed})?)?|[表图]${numeral}(?![\\d０-９]))`;
const form = new RegExp(`${label}|${part}(?:${part}|${bracketed})*`, 'gu');
/** Further references of the same row: “第3项、第5项”. */
const rowBefore = new RegExp(`(?:(?:${label}|${part}(?:${part}|${bracketed})*)[、和与及至到])+$`, 'u');

const paper = '(?:规划|纲要|方案|要点|计划|意见|通知|文件?|报告|总结|思路)';
const clearly = new RegExp(`(?:(?<!意)见|参照|(?<![基根])本${paper})(?:的|中的?)?$`);
/** Words that often stand before one of our items, and as often before what is none. */
const loosely = /(?:按照?|依照|根据|依据|对照|落实|完成|推进)$/;
/** What belongs to another document: 《…》（…）第三章, 附件2第一部分, 省规划第二章. */
const elsewhere = new RegExp(
  `(?:[》〉](?:（[^（）]*）|〔\\d+〕)*|附[件录]?\\s?(?:${numeral})?|${paper}|办法|条例|法|决定|决议|细则|标准|指南|号)(?:的|中的?|之)?$`,
);

/** The words in one text that may be references; those that open it are a number of its own. */
export function referenceWordsIn(holder: TextHolder): readonly ReferenceWords[] {
  const text = textOf(holder);
  return [...text.matchAll(form)].flatMap(({ 0: found, index }) => {
    const before = text.slice(0, index).replace(rowBefore, '');
    const isClear = clearly.test(before);
    if (index === 0 || isInTitle(before) || (elsewhere.test(before) && !isClear)) return [];
    const isPlausible = /^[专表图]/.test(found)
      ? isLabel(found, before, text.slice(index + found.length))
      : isClear || !/^第[^第]*[节项]/.test(found) || loosely.test(before);
    if (!isPlausible) return [];
    return [{ text: found, start: index, end: index + found.length, key: referenceKey(found), isClear }];
  });
}

function isInTitle(before: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** “代表3名”, “发表2篇” and “开设专栏2个” count something. */
function isLabel(found: string, before: string, after: string): boolean {
  if (/^\s?[-—–－.．]\s?\d|^[个名人位次张幅篇份条期版年月日号级等%％]/.test(after)) return false;
  if (found.startsWith('专栏')) return !/[开设立辟出办]$/.test(before);
  return /(?:[\s（(，。；：、“]|[见如按据和与及至在中对由将从以])$/.test(before);
}

/** A reference with its numerals as figures and its signs of half width. */
export function referenceKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇零一二三四五六七八九十百]+/g, (found) => String(numeralValue(found)))
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
