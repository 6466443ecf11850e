import { describe, expect, test } from 'vitest';
import { findYears, openingYear } from '../../../../shared/plan/targets/years.ts';
import { paragraph } from './builders.ts';

const years = (text: string) => findYears(text).map(({ year }) => year);

describe('the years a text names', () => {
  test.each([
    ['到2025年', [2025]],
    ['2021—2025年', [2025]],
    ['2024—2025学年', [2025]],
    ['２０２５年底', [2025]],
    ['到一九九〇年', [1990]],
    ['到二〇二五年', [2025]],
    ['九○年达到', [1990]],
    ['“十四五”末', [2025]],
    ['七五期间', [1990]],
    ['本世纪末', [2000]],
    ['由2020年的三成到2025年', [2020, 2025]],
  ])('%s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  test.each([
    '《行动计划（2021—2023年）》',
    '2019级新生',
    '“十四五”开局之年',
    '“十四五”教育规划',
    '2022年版课程标准',
    '十五个',
    '五年内',
  ])('%s names none', (text) => {
    expect(years(text)).toEqual([]);
  });
});

test('a year that something is compared with or begins from is a base', () => {
  const bases = ['比2020年', '较“十三五”', '由2020年', '2020年以来', '从2021年起', '在2020年基础上', '为2025年打基础'];
  expect(bases.map((text) => findYears(text)[0]?.base)).toEqual(bases.map(() => true));
  expect(findYears('到2025年')[0]?.base).toBe(false);
  expect(findYears('目标为2025年达到')[0]?.base).toBe(false);
});

test('the year in the opening of a paragraph holds for it, a later one does not', () => {
  expect(openingYear(paragraph('到2025年，体系更加完善。'))).toBe(2025);
  expect(openingYear(paragraph('体系更加完善。到2025年，基本建成。'))).toBeNull();
});
