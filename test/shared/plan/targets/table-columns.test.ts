import { describe, expect, test } from 'vitest';
import { columnsOf, isHeadingRow, isSubheadingRow } from '../../../../shared/plan/targets/table-columns.ts';

describe('a heading row', () => {
  test.each([
    [['序号', '指标', '单位', '2020年', '2025年', '属性']],
    [['类别', '指标名称', '基期值（2020年）', '目标值（2025年）']],
    [['', '2020', '2025']],
    [['主要指标', '“十三五”末', '“十四五”末']],
    [['指标', '目标值']],
  ])('%j', (cells) => {
    expect(isHeadingRow(cells)).toBe(true);
  });

  test.each([
    [['任务', '责任单位', '完成时限']],
    [['推进改革', '基教科', '2023年12月']],
    [['1', '毛入园率', '%', '90', '95']],
    [['一、发展水平']],
  ])('is not: %j', (cells) => {
    expect(isHeadingRow(cells)).toBe(false);
  });
});

test('a second heading line holds nothing but headings', () => {
  expect(isSubheadingRow(['2020年', '2022年', '2025年'])).toBe(true);
  expect(isSubheadingRow(['毛入园率', '90', '95'])).toBe(false);
});

describe('columns', () => {
  const value = (tense: 'aim' | 'result', year: number | null, growth = false) => ({
    role: 'value',
    tense,
    year,
    growth,
  });

  test('years before the first planned one are results, later ones aims', () => {
    expect(columnsOf(['序号', '指标', '单位', '2020年', '2023年', '2025年', '属性'], 2021)).toEqual([
      { role: 'other' },
      { role: 'name' },
      { role: 'unit' },
      value('result', 2020),
      value('aim', 2023),
      value('aim', 2025),
      { role: 'other' },
    ]);
  });

  test('where the period is unknown, the last year is the aim', () => {
    expect(columnsOf(['指标', '2020年', '2025年'], null).slice(1)).toEqual([value('result', 2020), value('aim', 2025)]);
  });

  test('words tell aims from results, and growth from levels', () => {
    expect(columnsOf(['指标', '现状', '目标值', '年均增长（%）'], 2021).slice(1)).toEqual([
      value('result', null),
      value('aim', null),
      value('aim', null, true),
    ]);
  });
});
