import { foldMarks } from './fold.ts';
import type { Tense } from './tense.ts';
import { findYears } from './years.ts';

/** What a column of an indicator table holds; `growth` is a mean yearly rate of change. */
export type Column =
  | { readonly role: 'name' | 'unit' | 'other' }
  | {
      readonly role: 'value';
      readonly tense: Exclude<Tense, null>;
      readonly year: number | null;
      readonly growth: boolean;
    };

const nameHeading =
  /^(?:序号|编号|类别|分类|领域|维度|名称|内容|事项|项目(?:名称)?|(?:主要|核心|具体|发展|一级|二级|三级)?指标(?:名称|内容|体系|项目)?)?$/;
const unitHeading = /^(?:计量|计算)?单位$/;
const numbering = /^(?:序号|编号)$/;
const reported = /现状|基期|基数|基础|完成|实际|实现|达到/;
const planned = /目标|规划|预期|预计|计划/;
const growth = /年均.*(?:增|升|降|%)/;
/** All that a value column's heading is made of. */
const headingWords =
  /(?:19|20)\d{2}|[“"'”]|十[一二三四五六七八九]?五|[年底末期到至度()\s]|现状|基期|基数|基础|完成|实际|实现|达到|目标|规划|预期|预计|计划|[值数]|情况|水平/g;

/** Whether a row names columns: it has headings for values, and next to them only names of columns. */
export function isHeadingRow(cells: readonly string[]): boolean {
  return cells.some(isValueHeading) && cells.some((cell) => nameHeading.test(tidy(cell))) && !cells.some(isData);
}

/** Whether a row can be the second one of a two-line heading: nothing but headings for values. */
export function isSubheadingRow(cells: readonly string[]): boolean {
  return cells.some(isValueHeading) && cells.every((cell) => isValueHeading(cell) || nameHeading.test(tidy(cell)));
}

/** Whether a heading is one of values: a year, 目标值, 现状, 年均增长. */
export function isValueHeading(cell: string): boolean {
  const text = tidy(cell);
  const says = yearOf(text) !== null || reported.test(text) || planned.test(text);
  return growth.test(text) || (says && text.replace(headingWords, '') === '');
}

/** The columns under these headings; values of years before `first`, the first planned one, are results. */
export function columnsOf(headings: readonly string[], first: number | null): Column[] {
  const texts = headings.map(tidy);
  const from = first ?? Math.max(...texts.map((text) => yearOf(text) ?? 0));
  const firstValue = texts.findIndex(isValueHeading);
  return texts.map((text, index) => {
    if (isValueHeading(text)) return valueColumn(text, from);
    if (unitHeading.test(text)) return { role: 'unit' };
    return { role: index < firstValue && !numbering.test(text) ? 'name' : 'other' };
  });
}

function valueColumn(text: string, first: number): Column {
  const year = yearOf(text);
  const isResult = reported.test(text) || (year !== null && year < first && !growth.test(text));
  return { role: 'value', tense: isResult ? 'result' : 'aim', year, growth: growth.test(text) };
}

function isData(cell: string): boolean {
  return /\d/.test(cell) && !isValueHeading(cell);
}

/** “2025年”, “2025”, “2025年目标值”, “‘十四五’末”. */
function yearOf(text: string): number | null {
  const bare = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  return bare ? Number(bare) : (findYears(text).at(-1)?.year ?? null);
}

function tidy(cell: string): string {
  return foldMarks(cell).replace(/\s/g, '');
}
