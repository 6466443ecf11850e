import type { TargetBase } from '../model.ts';
import { type LinkedMention, type Mention, wordsAfter, wordsBefore } from './mention.ts';
import { unitKind } from './units.ts';
import { findYears } from './years.ts';

const movesOn =
  /^[^,;。]{0,6}(?:提高|提升|增加|增长|上升|扩大|扩充|发展|调整|优化|改善|下降|降低|减少|压缩|压减|缩减|精简|合并|缩小|缩短|延长|增|升|降|减|扩|调|变|改)[到至为成]/;
const lastYear = /(?:去年|上年|上一年|同期)(?:底|末)?的?[^,;。]{0,12}$/;
const comparing = /[比较]|基础|水平|基数/;
const since = /(?:基础|水平|基数)上?[^,;。]{0,8}$/;

/** Whether a value is the level that a change starts from: “由85%提高到……”, “比2020年的85%……”. */
export function isBase(mention: Mention): boolean {
  const before = wordsBefore(mention);
  if (movesOn.test(wordsAfter(mention)) && /[由从][^,;。]{0,20}$/.test(before)) return true;
  if (!before.endsWith('的')) return false;
  const year = findYears(before).findLast((one) => one.base);
  return year !== undefined && /^[底末]?的$/.test(before.slice(year.end));
}

/** What the change to a value starts from; null where its clause speaks of none. `first` is the first planned year. */
export function baseOf(mention: LinkedMention, first: number | null): TargetBase | null {
  const { previous } = mention;
  const from = previous && isBase(previous) && isNear(previous, mention) ? previous : null;
  if (from) {
    const { value } = from.quantity;
    return { value: typeof value === 'number' ? value : null, year: baseYear(wordsBefore(from), first) };
  }
  const year = comparedYear(wordsBefore(mention)) ?? sharedYear(mention);
  return year === null ? null : { value: null, year };
}

/** “比2020年提高……”, “在2020年基础上翻一番”. */
function comparedYear(before: string): number | null {
  if (!comparing.test(before)) return null;
  const year = findYears(before).findLast((one) => one.base);
  const isNamed = year && (since.test(before.slice(year.end)) || /[比较]/.test(before[year.start - 1] ?? ''));
  return isNamed ? year.year : null;
}

/** “在2020年基础上，……翻一番”: a level that holds for the clauses behind it. */
function sharedYear({ text, clauseStart }: Mention): number | null {
  const before = text.slice(0, clauseStart);
  const [, year] =
    /^(?:\d{1,2}[.、])?(?:力争)?在((?:19|20)\d{2})年(?:的)?(?:基础|水平)上,[^;。]{0,40}$/.exec(before) ?? [];
  return year ? Number(year) : null;
}

function isNear(base: Mention, { text, quantity }: Mention): boolean {
  const between = text.slice(base.quantity.end, quantity.start);
  return !/[;。]/.test(between) && between.length <= 30 && sameKind(base.quantity.unit, quantity.unit);
}

function sameKind(one: string, other: string): boolean {
  return one === other || unitKind(one) === unitKind(other);
}

/** The year named before the level, or the one before the plan where it is that of 去年 or 上年. */
function baseYear(before: string, first: number | null): number | null {
  const year = findYears(before).at(-1)?.year;
  if (year !== undefined) return year;
  return lastYear.test(before) && first !== null ? first - 1 : null;
}
