import { describe, expect, it } from 'vitest';
import { readDate, yearValue } from '../../../shared/plan/dates.ts';

describe('readDate', () => {
  it.each([
    ['2021年12月30日', '2021-12-30'],
    ['2021 年 3 月 6 日', '2021-03-06'],
    ['二〇二一年十二月三十日', '2021-12-30'],
    ['二○○九年三月五日', '2009-03-05'],
    ['二OO九年十月二十一日', '2009-10-21'],
    ['一九八六年五月', '1986-05'],
    ['2011年3月', '2011-03'],
    ['2021-12-30 10:13', '2021-12-30'],
    ['2008-7-2', '2008-07-02'],
    ['1998.3.6', '1998-03-06'],
    ['望川区教育局办公室 2012年6月30日印发', '2012-06-30'],
  ])('reads “%s” as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['2024〔…〕327', '2021年13月', '2021年3月32日', '第36号', '80001234', '2021年工作要点'])(
    'finds no date in “%s”',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe('yearValue', () => {
  it.each([
    ['2021', 2021],
    ['二〇二一', 2021],
    ['二零零八', 2008],
    ['二0一六', 2016],
    ['一九九八', 1998],
  ])('of %s is %i', (written, value) => {
    expect(yearValue(written)).toBe(value);
  });
});
