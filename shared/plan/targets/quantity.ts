import { arabicPattern, chinesePattern, numeralPattern, parseNumeral } from './numerals.ts';
import { unitPattern } from './units.ts';

/** A number with its unit, found in folded text. */
export interface Quantity {
  /** From the first sign of the numeral to after the unit. */
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  /** As written, with 万 and 亿 after an arabic numeral; % for 百分之, 成, 一半 and fractions; N:1 as “:1”, 1:N as “1:”. */
  readonly unit: string;
  /** Followed by 余 or 多. */
  readonly more: boolean;
  /** The numeral as written, for rules about Chinese ones. */
  readonly numeral: string;
}

type Read = Pick<Quantity, 'value' | 'unit'> & { readonly more?: boolean };

interface Form {
  readonly pattern: RegExp;
  /** The capture groups of a match to what it says, null where it is no quantity after all. */
  readonly read: (groups: readonly string[]) => Read | null;
}

const notInsideNumber = '(?<![\\d.A-Za-z+〔第一二两三四五六七八九十百千万亿零〇])';
const to = '\\s?(?:-{1,2}|~|至|到)\\s?';
const scale = '[百千万亿]{0,2}';

const percentWords: Form = {
  pattern: new RegExp(`(百|千)分之(${numeralPattern})(?:${to}(?:[百千]分之)?(${numeralPattern}))?`, 'g'),
  read: ([, base = '', low = '', high = '']) => {
    const value = span(parseNumeral(low), high);
    return value === null ? null : { value, unit: base === '百' ? '%' : '‰' };
  },
};

const fraction: Form = {
  pattern: new RegExp(
    `${notInsideNumber}(${chinesePattern})分之(${chinesePattern})|${notInsideNumber}(\\d)/(\\d)(?!\\d)`,
    'g',
  ),
  read: ([, under = '', over = '', arabicOver = '', arabicUnder = '']) => {
    const denominator = parseNumeral(under || arabicUnder);
    const numerator = parseNumeral(over || arabicOver);
    if (!denominator || numerator === null || numerator > denominator) return null;
    return { value: Math.round((numerator / denominator) * 10_000) / 100, unit: '%' };
  },
};

const half: Form = { pattern: /(?<!另|前|后)一半/g, read: () => ({ value: 50, unit: '%' }) };

const tenths: Form = {
  pattern: /(?<![第一二三四五六七八九十])([一二三四五六七八九])成(?![一-龥]?[员立为功果就绩分效长])/g,
  read: ([, tens = '']) => ({ value: (parseNumeral(tens) ?? 0) * 10, unit: '%' }),
};

const timesAndAHalf: Form = {
  pattern: new RegExp(`${notInsideNumber}(${numeralPattern})倍半`, 'g'),
  read: ([, times = '']) => ({ value: (parseNumeral(times) ?? 0) + 0.5, unit: '倍' }),
};

const doublings: Form = {
  pattern: /翻(?:了|上)?([一两二三四\d])番/g,
  read: ([, times = '']) => ({ value: parseNumeral(times) ?? 0, unit: '番' }),
};

const ratio: Form = {
  pattern: new RegExp(`${notInsideNumber}(${arabicPattern})\\s?:\\s?(${arabicPattern})(?![\\d:.])`, 'g'),
  read: ([, left = '', right = '']) => {
    if (left === '1') return { value: Number(right), unit: '1:' };
    return right === '1' ? { value: Number(left), unit: ':1' } : null;
  },
};

/** “投入3000万，”: a sum or a crowd whose unit goes without saying. */
const bareScale: Form = {
  pattern: new RegExp(`${notInsideNumber}(${arabicPattern})([余多])?([万亿]|千万)(?=[,;。、)]|以[上下内]|左右|$)`, 'g'),
  read: ([, number = '', more, word = '']) => ({ value: Number(number.replaceAll(',', '')), unit: word, more: Boolean(more) }),
};

/** “差异系数控制在0.5以内”: coefficients have no unit. */
const coefficient: Form = {
  pattern: /(?<=系数[^,;。\d]{0,12})(\d\.\d+)(?![\d.])(?!%)/g,
  read: ([, number = '']) => ({ value: Number(number), unit: '' }),
};

const counted: Form = {
  pattern: new RegExp(
    `${notInsideNumber}(${numeralPattern})([余多来])?(${scale})([余多])?\\s?` +
      `(?:(${unitPattern})?${to}(${numeralPattern})(${scale}))?([余多])?\\s?(${unitPattern}(?:\\([套件个所人名次处座间台家项班]\\))?)`,
    'g',
  ),
  read: readCounted,
};

/** In order of precedence: an earlier form keeps the text that it matched. */
const forms: readonly Form[] = [percentWords, fraction, half, tenths, timesAndAHalf, doublings, ratio, bareScale, coefficient, counted];

/** All quantities of folded text, in order. */
export function findQuantities(text: string): Quantity[] {
  return forms
    .reduce<Quantity[]>(
      (found, form) => [...found, ...matchesOf(form, text).filter((one) => !overlaps(one, found))],
      [],
    )
    .sort((one, other) => one.start - other.start);
}

function matchesOf(form: Form, text: string): Quantity[] {
  return [...text.matchAll(form.pattern)].flatMap((match) => {
    const read = form.read(match.map((group) => group ?? ''));
    if (read === null) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, more: false, numeral: match[1] ?? match[0], ...read }];
  });
}

function overlaps(one: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}

function readCounted(groups: readonly string[]): Read | null {
  const [, first = '', moreBefore, firstScale = '', moreAfter, , second = '', secondScale = '', moreLast, word = ''] =
    groups;
  const low = parseNumeral(first);
  if (low === null || isBareScale(first, Boolean(moreBefore || moreAfter))) return null;
  const chinese = !/^\d/.test(first);
  const signs = secondScale || firstScale;
  const value = span(low, second);
  if (value === null) return null;
  return {
    value: chinese ? times(value, scaleOf(signs)) : value,
    unit: (chinese ? '' : signs) + word.replace(/^个(?=小时|课时|学时|学分|分钟|天|年)/, ''),
    more: Boolean(moreBefore || moreAfter || moreLast),
  };
}

/** “百名教师” and “万人计划” name no number; “百余名” does. */
function isBareScale(numeral: string, more: boolean): boolean {
  return /^[百千万亿]+$/.test(numeral) && !more;
}

function span(low: number | null, high: string): number | readonly [number, number] | null {
  if (low === null || high === '') return low;
  const top = parseNumeral(high);
  return top === null || top <= low ? null : [low, top];
}

function scaleOf(signs: string): number {
  return [...signs].reduce((product, sign) => product * (parseNumeral(sign) ?? 1), 1);
}

function times(value: number | readonly [number, number], factor: number): number | readonly [number, number] {
  return typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor];
}
