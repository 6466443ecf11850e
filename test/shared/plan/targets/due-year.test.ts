import { expect, test } from 'vitest';
import type { PlanIdentity, PlanUnit } from '../../../../shared/plan/model.ts';
import { findTargets } from '../../../../shared/plan/targets/find-targets.ts';
import { clause, fiveYears, heading, oneYear, paragraph } from './builders.ts';

const dueYears = (units: readonly PlanUnit[], meta: PlanIdentity) =>
  findTargets(units, meta).targets.map((target) => target.dueYear);

test('the last year before the value counts', () => {
  const units = [paragraph('到2022年建成率达到80%；到2025年，达到100%。')];
  expect(dueYears(units, fiveYears)).toEqual([2022, 2025]);
});

test('a deadline behind the value counts where none stands before it', () => {
  expect(dueYears([paragraph('新建公办园6所，其中3所2024年底前投用。')], fiveYears)).toEqual([2025, 2024]);
});

test('the opening of the paragraph, then the heading above, give the year to values without one', () => {
  const opened = [paragraph('到2024年，布局更加合理。新建学校8所。')];
  const headed = [heading(1, '二、', '到2024年的主要目标'), clause(2, '1.', '普及水平。新建学校8所。')];
  expect([dueYears(opened, fiveYears), dueYears(headed, fiveYears)]).toEqual([[2024], [2024]]);
});

test('a five-year plan falls back to its last year, a yearly one to none', () => {
  const units = [paragraph('新建学校8所。')];
  expect([dueYears(units, fiveYears), dueYears(units, oneYear)]).toEqual([[2025], [null]]);
});

test('another plan for several years falls back to its last year too, a summary with a plan to none', () => {
  const years = { ...fiveYears, kind: 'actionPlan', periodStart: 2023, periodEnd: 2025 } as const;
  const units = [paragraph('明年新建学校8所。')];
  expect(dueYears(units, years)).toEqual([2025]);
  expect(dueYears(units, { ...years, kind: 'summaryAndPlan' })).toEqual([null]);
});

test('years before the period and years of comparison are no deadlines', () => {
  expect(dueYears([paragraph('在2020年基础上新建学校8所，力争获奖3项。')], fiveYears)).toEqual([2025, 2025]);
});

test('a result bears the year that its sentence or paragraph names', () => {
  const { achieved } = findTargets([paragraph('2020年，全市有学校96所。教师达到5200人。')], fiveYears);
  expect(achieved.map((result) => result.dueYear)).toEqual([2020, 2020]);
});
