import {
  arabicPattern,
  chinesePattern,
  notInsideNumber,
  numeralPattern,
  parseNumeral,
  rangeOf,
  rangeSign,
} from './numerals.ts';
import { unitPattern } from './units.ts';

/** What a form of quantity says; `more` where 余 or 多 stands by. */
export interface QuantityReading {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly more?: boolean;
}

/** One way in which folded text writes a quantity. The first group of the pattern is the numeral. */
export interface QuantityForm {
  /** What no match is without: a plain pattern that spares a text without it the search. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** The capture groups of a match ('' for those that took no part) to what it says, null where it is no quantity. */
  readonly read: (groups: readonly string[]) => QuantityReading | null;
}

/** 百分之四, 千分之五, 百分之八十至九十. */
const percentWords: QuantityForm = {
  sign: /分之/,
  pattern: new RegExp(`([百千])分之(${numeralPattern})(?:${rangeSign}(?:[百千]分之)?(${numeralPattern}))?`, 'g'),
  read: ([, base = '', low = '', high = '']) => {
    const value = rangeOf(parseNumeral(low), high);
    return value === null ? null : { value, unit: base === '百' ? '%' : '‰' };
  },
};

/** 三分之二, 1/3: per cent, to two places. */
const fraction: QuantityForm = {
  sign: /分之|\//,
  pattern: new RegExp(
    `${notInsideNumber}(${chinesePattern})分之(${chinesePattern})|${notInsideNumber}(\\d)/(\\d)(?!\\d)`,
    'g',
  ),
  read: ([, chineseUnder = '', chineseOver = '', arabicOver = '', arabicUnder = '']) => {
    const under = parseNumeral(chineseUnder || arabicUnder);
    const over = parseNumeral(chineseOver || arabicOver);
    if (!under || over === null || over > under) return null;
    return { value: Math.round((over / under) * 10_000) / 100, unit: '%' };
  },
};

const whole: QuantityForm = { sign: /百分百/, pattern: /(百分百)/g, read: () => ({ value: 100, unit: '%' }) };

const half: QuantityForm = {
  sign: /半/,
  pattern: /(?<![另前后])(一半|半数)(?!的?时间)/g,
  read: () => ({ value: 50, unit: '%' }),
};

/** 九成; not 五成员, 三成立. */
const tenths: QuantityForm = {
  sign: /成/,
  pattern: /(?<![第一二三四五六七八九十])([一二三四五六七八九])成(?![员立为功果就绩分效长本年])/g,
  read: ([, tens = '']) => ({ value: (parseNumeral(tens) ?? 0) * 10, unit: '%' }),
};

/** “二、三所”, “五、六名”, “二三十所”: two numbers that follow each other. */
const neighbours: QuantityForm = {
  sign: /[一二三四五六七八九两]、?[二三四五六七八九]/,
  pattern: new RegExp(
    `${notInsideNumber}(([一二三四五六七八九两])、?([二三四五六七八九])(十|百|千|万|十万)?)(余)?(${unitPattern})`,
    'g',
  ),
  read: ([, , low = '', high = '', scale = '', more, unit = '']) => {
    const [from, to] = [parseNumeral(low) ?? 0, parseNumeral(high) ?? 0];
    if (to !== from + 1) return null;
    const factor = scale === '' ? 1 : (parseNumeral(scale) ?? 1);
    return { value: [from * factor, to * factor], unit, more: Boolean(more) };
  },
};

const timesAndAHalf: QuantityForm = {
  sign: /倍半/,
  pattern: new RegExp(`${notInsideNumber}(${numeralPattern})倍半`, 'g'),
  read: ([, times = '']) => ({ value: (parseNumeral(times) ?? 0) + 0.5, unit: '倍' }),
};

/** 翻一番 doubles, 翻两番 doubles twice. */
const doublings: QuantityForm = {
  sign: /番/,
  pattern: /翻[了上]?([一两二三四\d])番/g,
  read: ([, times = '']) => ({ value: parseNumeral(times) ?? 0, unit: '番' }),
};

/** 13.5:1, 1:15. */
const ratio: QuantityForm = {
  sign: /:/,
  pattern: new RegExp(`${notInsideNumber}(${arabicPattern})\\s?:\\s?(${arabicPattern})(?![\\d:.])`, 'g'),
  read: ([, left = '', right = '']) => {
    if (left === '1') return { value: Number(right), unit: '1:' };
    return right === '1' ? { value: Number(left), unit: ':1' } : null;
  },
};

/** 30/10万: so many among a hundred thousand. */
const amongMany: QuantityForm = {
  sign: /\//,
  pattern: new RegExp(`${notInsideNumber}(${arabicPattern})/(\\d*[十百千万]+)(?![\\d一-龥]*/)`, 'g'),
  read: ([, number = '', base = '']) => ({ value: Number(number), unit: `/${base}` }),
};

/** “投入3000万，”: a sum or a crowd whose unit goes without saying. */
const bareScale: QuantityForm = {
  sign: /[万亿]/,
  pattern: new RegExp(`${notInsideNumber}(${arabicPattern})([余多])?([万亿]|千万)(?=[,;。、)]|以[上下内]|左右|$)`, 'g'),
  read: ([, number = '', more, unit = '']) => ({ value: parseNumeral(number) ?? 0, unit, more: Boolean(more) }),
};

/** “差异系数控制在0.5以内”: coefficients have no unit. */
const coefficient: QuantityForm = {
  sign: /系数/,
  pattern: new RegExp(`(?<=系数[^,;。]{0,24})(?<![\\d.])(\\d\\.\\d+)(?![\\d.]|${unitPattern})`, 'g'),
  read: ([, number = '']) => ({ value: Number(number), unit: '' }),
};

/** The forms that are not simply a number with a measure word. */
export const specialForms: readonly QuantityForm[] = [
  percentWords,
  fraction,
  whole,
  half,
  tenths,
  neighbours,
  timesAndAHalf,
  doublings,
  ratio,
  amongMany,
  bareScale,
  coefficient,
];
