import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLikeness, topicLikeness } from '../../../shared/plan/section-likeness.ts';

describe('titleLikeness', () => {
  it('is 1 for titles that differ only in their period', () => {
    expect(titleLikeness('“十四五”发展思路', '“十五五”发展思路')).toBe(1);
    expect(titleLikeness('2025年工作打算', '2026年工作打算')).toBe(1);
  });

  it('is 0 for titles that have no pair of characters in common, and for titles without words', () => {
    expect(titleLikeness('加强党建', '守牢底线')).toBe(0);
    expect(titleLikeness('2025年', '2025年')).toBe(0);
  });

  it('counts shared pairs of characters by Dice', () => {
    expect(titleLikeness('扩充学位', '扩充学位供给')).toBeCloseTo((2 * 3) / (3 + 5));
  });

  it('is the same both ways and lies between 0 and 1', () => {
    const title = fc.string({ unit: fc.constantFrom(...'加强推进学前教育队伍建设2025年“十五”'), maxLength: 12 });
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(titleLikeness(a, b)).toBe(titleLikeness(b, a));
        expect(titleLikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(titleLikeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('topicLikeness', () => {
  it('is 1 for the same topics, whatever their strength, and 0 for others', () => {
    expect(topicLikeness(new Map([[1, 2]]), new Map([[1, 5]]))).toBeCloseTo(1);
    expect(topicLikeness(new Map([[1, 2]]), new Map([[3, 2]]))).toBe(0);
    expect(topicLikeness(new Map(), new Map([[3, 2]]))).toBe(0);
  });

  it('is the cosine of their strengths', () => {
    const both = new Map([
      [1, 3],
      [2, 4],
    ]);
    expect(topicLikeness(both, new Map([[1, 1]]))).toBeCloseTo(3 / 5);
  });
});
