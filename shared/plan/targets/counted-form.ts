import { notInsideNumber, numeralPattern, numeralSign, parseNumeral, rangeOf, rangeSign } from './numerals.ts';
import type { QuantityForm, QuantityReading } from './quantity-forms.ts';
import { unitPattern } from './units.ts';

const scale = '[百千万亿]{0,2}';
/** “300台（套）”: a second measure word for the same things. */
const orUnit = '(?:\\([套件个所人名次处座间台家项班]\\))?';

/** A number with a measure word, or a range of two: 40所, 1.5万余人次, 8-9个, 80%-90%, 三百二十名. */
export const countedForm: QuantityForm = {
  sign: numeralSign,
  pattern: new RegExp(
    `${notInsideNumber}(${numeralPattern})([余多来])?(${scale})([余多])?\\s?` +
      `(?:${unitPattern}?${rangeSign}(${numeralPattern})(${scale}))?([余多])?\\s?(${unitPattern}${orUnit})`,
    'g',
  ),
  read: readCounted,
};

function readCounted(groups: readonly string[]): QuantityReading | null {
  const [, first = '', moreFirst, firstScale = '', moreSecond, second = '', secondScale = '', moreLast, unit = ''] =
    groups;
  const more = Boolean(moreFirst || moreSecond || moreLast);
  const value = rangeOf(parseNumeral(first), second);
  if (value === null || isBareScale(first, more)) return null;
  const signs = secondScale || firstScale;
  const word = unit.replace(/^个(?=小时|课时|学时|学分|分钟|天|年)/, '');
  if (/^\d/.test(first)) return { value, unit: signs + word, more };
  return { value: multiply(value, scaleOf(signs)), unit: word, more };
}

/** “百名教师” and “万人计划” name no number; “百余名” does. */
function isBareScale(numeral: string, more: boolean): boolean {
  return /^[百千万亿]+$/.test(numeral) && !more;
}

function scaleOf(signs: string): number {
  return [...signs].reduce((product, sign) => product * (parseNumeral(sign) ?? 1), 1);
}

function multiply(value: QuantityReading['value'], factor: number): QuantityReading['value'] {
  return typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor];
}
