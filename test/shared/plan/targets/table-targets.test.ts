import { describe, expect, test } from 'vitest';
import { findTargets } from '../../../../shared/plan/targets/find-targets.ts';
import { aims, fiveYears, heading, paragraph, results, row } from './builders.ts';

const head = row('序号', '指标', '单位', '2020年', '2025年', '属性');

describe('an indicator table', () => {
  const table = [
    head,
    row('一、发展水平'),
    row('1', '学前毛入园率', '%', '90.2', '≥95', '预期性'),
    row('', '其中：公办园占比', '%', '48', '55', '约束性'),
    row('2', '生师比', '', '13.5:1', '12.5:1', '预期性'),
    row('3', '全面普及', '', '—', '—', '预期性'),
  ];

  test('gives the end year’s column as aims and the base year’s as results', () => {
    expect(aims(table)).toEqual(['95 %', '55 %', '12.5 :1']);
    expect(results(table)).toEqual(['90.2 %', '48 %', '13.5 :1']);
  });

  test('names the row’s head, comparison, year and text; a part is named after its whole', () => {
    const { targets } = findTargets(table, fiveYears);
    expect(targets[0]).toEqual({
      unitId: table[2]?.id,
      sentence: '1 | 学前毛入园率 | % | 90.2 | ≥95 | 预期性',
      indicator: '学前毛入园率',
      op: '>=',
      valueText: '≥95',
      start: 24,
      value: 95,
      unit: '%',
      dueYear: 2025,
      base: { value: 90.2, year: 2020 },
      nature: 'anticipated',
    });
    expect(targets[1]?.indicator).toBe('学前毛入园率·公办园占比');
  });

  test('goes on after a page break without its heading', () => {
    const units = [head, paragraph('续表'), row('4', '巩固率', '%', '98', '99', '约束性')];
    expect(aims(units)).toEqual(['99 %']);
  });

  test('may have a heading of two lines', () => {
    const units = [
      row('指标', '单位', '规划目标', '属性'),
      row('2020年', '2025年'),
      row('巩固率', '%', '98', '99', ''),
    ];
    expect([aims(units), results(units)]).toEqual([['99 %'], ['98 %']]);
    const stacked = [row('指标', '规划目标', '规划目标'), row('', '2023年', '2025年'), row('巩固率（%）', '98', '99')];
    expect(aims(stacked)).toEqual(['98 %', '99 %']);
  });

  test('may leave out a cell that spans several rows', () => {
    const units = [
      row('类别', '指标', '2020年', '2025年'),
      row('学前', '毛入园率（%）', '90', '95'),
      row('普惠率（%）', '85', '90'),
    ];
    expect(aims(units)).toEqual(['95 %', '90 %']);
  });

  test('gives mean yearly growth as a rate per year', () => {
    expect(aims([row('指标', '2025年', '年均增长（%）'), row('教育投入（亿元）', '90', '7.5')])).toEqual([
      '90 亿元',
      '7.5 %/年',
    ]);
  });

  test('in a review holds results only', () => {
    const units = [heading(1, '一、', '发展回顾'), row('指标', '目标值', '完成值'), row('毛入园率（%）', '90', '92')];
    expect([aims(units), results(units)]).toEqual([[], ['90 %', '92 %']]);
  });

  test('reads cells of words as sentences', () => {
    expect(aims([row('项目', '目标'), row('学前教育', '新建公办园12所，普惠率达到90%')])).toEqual(['12 所', '90 %']);
  });
});

test('a table of words is read cell by cell, its row being the sentence', () => {
  const units = [row('任务', '责任单位', '完成时限'), row('培训校长200人次', '师训中心', '2023年12月')];
  const { targets } = findTargets(units, fiveYears);
  expect(targets.map(({ sentence, indicator }) => ({ sentence, indicator }))).toEqual([
    { sentence: '培训校长200人次 | 师训中心 | 2023年12月', indicator: '培训校长' },
  ]);
});

test('a table of words is read without its columns of time limits and offices', () => {
  const units = [row('序号', '任务', '责任科室', '完成时限'), row('1', '新建学校3所', '基建科等2个科室', '每季度1次')];
  expect(aims(units)).toEqual(['3 所']);
});

test('the places of values are those in the text of their row', () => {
  const rows = [head, row('1', '学前毛入园率', '%', '90.2', '≥95', '预期性'), row('2', '巩固率', '%', '', '99', '')];
  const { targets } = findTargets(rows, fiveYears);
  const texts = targets.map(({ unitId, start }) => rows.find((one) => one.id === unitId)?.text.slice(start, start + 3));
  expect(texts).toEqual(['≥95', '99 ']);
});
