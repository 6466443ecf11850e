import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../../../shared/document/numbering.ts';
import { numeralValue } from '../../../shared/plan/numeral-value.ts';

describe('numeralValue', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['一百零三', 103],
    ['一百〇三', 103],
    ['一百一十', 110],
    ['12', 12],
    ['①', 1],
    ['⑳', 20],
    ['㉑', 21],
    ['㉟', 35],
    ['㊱', 36],
    ['㊿', 50],
    ['１２', 12],
    ['l', 1],
    ['1O', 10],
    ['⑾', 11],
    ['⒛', 20],
    ['㈩', 10],
    ['Ⅸ', 9],
    ['丙', 3],
  ])('reads %s as %i', (mark, value) => {
    expect(numeralValue(mark)).toBe(value);
  });

  it.each(['', '——', '附件', '省'])('gives 0 for “%s”, which is no number', (mark) => {
    expect(numeralValue(mark)).toBe(0);
  });

  it('reads back every number that numbering writes up to 999', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (n) => numeralValue(chineseNumeral(n)) === n));
  });
});
