import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanKind } from '../../../shared/plan/model.ts';
import { fiveYearPeriod, ordinalOfYear, periodOf } from '../../../shared/plan/period.ts';

function titled(title: string, kind: PlanKind = 'annualWorkPoints'): string {
  const period = periodOf(title, [], [], kind);
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
  ])('%s: %s', (title, period) => {
    expect(titled(title)).toBe(period);
  });

  it('goes from the year reported to the year planned in a summary-and-plan', () => {
    expect(titled('望川区教育局2025年工作总结和2026年工作思路', 'summaryAndPlan')).toBe('2025–2026');
    expect(titled('望川区教育局2026年工作思路和2025年工作总结', 'summaryAndPlan')).toBe('2025–2026');
  });
});

describe('the period of a document whose title names none', () => {
  it('is that of the opening text', () => {
    const opening = ['制定本规划。', '规划期为2026—2030年。'];
    expect(periodOf('望川区教育规划', opening, ['2025年12月'], 'fiveYearPlan')).toEqual({ start: 2026, end: 2030 });
  });

  it('follows 十五五 in the opening only of a five-year plan', () => {
    const opening = ['2026年是“十五五”规划的开局之年。'];
    expect(periodOf('望川区教育规划', opening, [], 'fiveYearPlan')).toEqual({ start: 2026, end: 2030 });
    expect(periodOf('望川区工作要点', opening, [], 'annualWorkPoints')).toEqual({ start: 2026, end: 2026 });
  });

  it('is the date of the frame where the text names none either', () => {
    const found = periodOf('望川区工作要点', ['办好学校。'], ['望教发〔2026〕7号', '2026年3月'], 'annualWorkPoints');
    expect(found).toEqual({ start: 2026, end: 2026 });
  });
});
