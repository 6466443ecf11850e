import { describe, expect, it } from 'vitest';
import { restoreTables } from '../../../shared/plan/text-tables.ts';
import { lines } from '../../support/source-lines.ts';

/** The cells of each row, and other lines as they are. */
function read(...texts: readonly string[]): (string | readonly string[])[] {
  return restoreTables(lines(...texts)).map((line) => line.cells ?? line.text);
}

describe('restoreTables', () => {
  it('reads lines parted by tabs, with a group row between them', () => {
    expect(
      read('指标\t2020年\t2025年', '一、普及水平', '毛入园率（%）\t88\t92', '巩固率（%）\t95\t96', '说明文字。'),
    ).toEqual([
      ['指标', '2020年', '2025年'],
      ['一、普及水平'],
      ['毛入园率（%）', '88', '92'],
      ['巩固率（%）', '95', '96'],
      '说明文字。',
    ]);
  });

  it('reads wide gaps and bars', () => {
    expect(read('指标    单位    2025年', '毛入园率    %    92')).toEqual([
      ['指标', '单位', '2025年'],
      ['毛入园率', '%', '92'],
    ]);
    expect(read('| 指标 | 单位 | 2025年 |', '| 毛入园率 | % | 92 |')).toEqual([
      ['指标', '单位', '2025年'],
      ['毛入园率', '%', '92'],
    ]);
  });

  it('reads single spaces under a line of column headings', () => {
    expect(read('指标名称 2015年实际 2020年目标 属性', '1.毛入园率（%） 93.5 98 约束性', '后文。')).toEqual([
      ['指标名称', '2015年实际', '2020年目标', '属性'],
      ['1.毛入园率（%）', '93.5', '98', '约束性'],
      '后文。',
    ]);
  });

  it('reads one line for each cell', () => {
    expect(
      read('指标', '2020年', '2025年', '毛入园率（%）', '88', '92', '巩固率（%）', '95', '96以上', '三、任务'),
    ).toEqual([
      ['指标', '2020年', '2025年'],
      ['毛入园率（%）', '88', '92'],
      ['巩固率（%）', '95', '96以上'],
      '三、任务',
    ]);
  });

  it('does not take the chapter between two tables for a row', () => {
    const table = ['序号\t任务\t时限', '1\t新建学校3所\t8月'];
    const rows = table.map((row) => row.split('\t'));
    expect(read(...table, '二、年度任务', ...table)).toEqual([...rows, '二、年度任务', ...rows]);
  });

  it('leaves sentences and lists as they are', () => {
    const document = ['一、任务 新建学校。', '3月 召开会议', '指标', '目标要明确。', '单独一行\t两格'];
    expect(read(...document)).toEqual(document);
  });
});
