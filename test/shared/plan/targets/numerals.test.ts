import { describe, expect, test } from 'vitest';
import { parseNumeral, parseSpelled, rangeOf } from '../../../../shared/plan/targets/numerals.ts';

describe('a numeral', () => {
  test.each([
    ['36.25', 36.25],
    ['1,350', 1350],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['两百零六', 206],
    ['三千零五十', 3050],
    ['三百二十万', 3_200_000],
    ['一万五千', 15_000],
    ['二亿', 200_000_000],
    ['九十五点五', 95.5],
    ['零', 0],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each(['十四五', '两三', '一一', '十百', ''])('“%s” is no number', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

test('a year spelled sign by sign is read, in all its zeros', () => {
  expect(parseSpelled('一九八五')).toBe(1985);
  expect(parseSpelled('二〇二五')).toBe(2025);
  expect(parseSpelled('一九九○')).toBe(1990);
  expect(parseSpelled('十五')).toBeNull();
});

test('a range needs a greater second number', () => {
  expect(rangeOf(8, '10')).toEqual([8, 10]);
  expect(rangeOf(8, '')).toBe(8);
  expect(rangeOf(8, '3')).toBeNull();
  expect(rangeOf(null, '3')).toBeNull();
});
