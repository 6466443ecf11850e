import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanKind } from '../../../shared/plan/model.ts';
import { fiveYearPeriod, ordinalOfYear, periodInText, periodInTitle } from '../../../shared/plan/period.ts';

function titled(title: string, kind: PlanKind = 'annualWorkPoints'): string {
  const period = periodInTitle(title, kind);
  return period ? `${period.start}–${period.end}` : 'none';
}

describe('five-year periods', () => {
  it.each([
    [1, 1953, 1957],
    [2, 1958, 1962],
    [3, 1966, 1970],
    [13, 2016, 2020],
    [14, 2021, 2025],
    [15, 2026, 2030],
  ])('the period no. %i is %i–%i', (ordinal, start, end) => {
    expect(fiveYearPeriod(ordinal)).toEqual({ start, end });
  });

  it('holds every year of a period that its ordinal names', () => {
    const ordinals = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(ordinals, fc.integer({ min: 0, max: 4 }), (ordinal, year) => {
        expect(ordinalOfYear(fiveYearPeriod(ordinal).start + year)).toBe(ordinal);
      }),
    );
  });
});

describe('the period that a title names', () => {
  it.each([
    ['望川区教育规划（2026—2030年）', '2026–2030'],
    ['望川区教育规划（2026-2030）', '2026–2030'],
    ['望川区教育规划（2026年至2030年）', '2026–2030'],
    ['望川区教育局2025～2026学年工作计划', '2025–2026'],
    ['望川区“十五五”教育发展规划', '2026–2030'],
    ['望川区教育事业发展第十四个五年规划', '2021–2025'],
    ['望川区教育局2026年工作要点', '2026–2026'],
    ['望川区教育局二〇二六年工作要点', '2026–2026'],
    ['望川区教育局二○二六年工作要点', '2026–2026'],
    ['望川区教育局工作要点', 'none'],
    ['望川县一九九八年教育工作要点', '1998–1998'],
    ['望川县教育局九八年工作要点', '1998–1998'],
    ['望川县教育局86年工作要点', '1986–1986'],
    ['望川县教育局二OO九年工作要点', '2009–2009'],
    ['望川县教育局二0一六年工作要点', '2016–2016'],
    ['望川县教育发展计划（一九八一——一九八五年）', '1981–1985'],
    ['望川县教育发展计划（1981年到1985年）', '1981–1985'],
    ['望川中学1998—1999学年度工作计划', '1998–1999'],
    ['望川中学1998－99学年工作计划', '1998–1999'],
    ['望川中学2010/2011学年工作计划', '2010–2011'],
    ['望川县“七五”期间教育发展设想', '1986–1990'],
    ['望川县教育事业十年规划和“八五”计划纲要', '1991–2000'],
    ['望川区“十四五”规划和2035年远景目标纲要', '2021–2025'],
    ['望川县“六五”普法工作要点', 'none'],
    ['望川区十五项重点发展工作要点', 'none'],
    ['望川区“九八”抗洪学校重建工作', 'none'],
    ['望川区九年一贯制学校建设要点', 'none'],
  ])('%s: %s', (title, period) => {
    expect(titled(title)).toBe(period);
  });

  it('goes from the year reported to the year planned in a summary-and-plan', () => {
    expect(titled('望川区教育局2025年工作总结和2026年工作思路', 'summaryAndPlan')).toBe('2025–2026');
    expect(titled('望川区教育局2026年工作思路和2025年工作总结', 'summaryAndPlan')).toBe('2025–2026');
    expect(titled('望川区“十四五”教育工作总结和“十五五”发展思路', 'summaryAndPlan')).toBe('2021–2030');
    expect(titled('望川区教育局2025年工作总结及下一年度工作计划', 'summaryAndPlan')).toBe('2025–2026');
  });
});

describe('the period of a document whose title names none', () => {
  it('is that of the opening text', () => {
    const opening = ['制定本规划。', '规划期为2026—2030年。'];
    expect(periodInText('望川区教育规划', opening, 'fiveYearPlan')).toEqual({ start: 2026, end: 2030 });
  });

  it('follows 十五五 in the opening only of a five-year plan', () => {
    const opening = ['2026年是“十五五”规划的开局之年。'];
    expect(periodInText('望川区教育规划', opening, 'fiveYearPlan')).toEqual({ start: 2026, end: 2030 });
    expect(periodInText('望川区工作要点', opening, 'annualWorkPoints')).toEqual({ start: 2026, end: 2026 });
  });

  it('is the last of several that the opening of a five-year plan names', () => {
    const opening = ['“十四五”时期，全区教育快速发展。', '“十五五”时期，全区教育要上新台阶。'];
    expect(periodInText('望川区教育规划', opening, 'fiveYearPlan')).toEqual({ start: 2026, end: 2030 });
  });

  it('is that which the opening calls its own, before any other', () => {
    const opening = ['对照2016—2020年的目标，全区提前完成。', '规划期为2026—2030年。'];
    expect(periodInText('望川区教育规划', opening, 'fiveYearPlan')).toEqual({ start: 2026, end: 2030 });
  });

  it('counts back from the goal of a plan of three years', () => {
    const opening = ['到2028年，全区普惠性幼儿园覆盖率达到92%。'];
    expect(periodInText('望川区三年行动计划', opening, 'actionPlan')).toEqual({ start: 2026, end: 2028 });
  });

  it('is the year whose work an opening lays out, not one that it looks back on', () => {
    const opening = ['2025年的任务已经完成。', '2026年全区教育工作的总体要求是稳中求进。'];
    expect(periodInText('望川区工作要点', opening, 'annualWorkPoints')).toEqual({ start: 2026, end: 2026 });
  });
});
