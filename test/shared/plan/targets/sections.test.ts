import { describe, expect, test } from 'vitest';
import type { PlanIdentity, PlanUnit } from '../../../../shared/plan/model.ts';
import { sectionsOf } from '../../../../shared/plan/targets/sections.ts';
import { clause, fiveYears, heading, oneYear, paragraph, reportAndPlan, row } from './builders.ts';

const moods = (units: readonly PlanUnit[], meta: PlanIdentity) =>
  sectionsOf(units, meta).map((section) => section.mood);
const moodUnder = (title: string, meta: PlanIdentity) =>
  moods([heading(1, '一、', title), paragraph('正文。')], meta)[1];

describe('in a plan', () => {
  test.each([
    '发展回顾',
    '“十三五”时期教育改革与发展',
    '发展基础',
    '发展基础与存在不足',
    '存在的主要问题',
    '2020年工作开展情况',
    '“十三五”规划执行情况',
    '取得的主要成绩',
  ])('“%s” is a section of results', (title) => {
    expect(moodUnder(title, fiveYears)).toBe('result');
  });

  test.each(['面临形势', '机遇与挑战', '发展环境', '前言'])('“%s” is an outlook', (title) => {
    expect(moodUnder(title, fiveYears)).toBe('outlook');
  });

  test.each([
    '主要目标',
    '夯实发展基础',
    '聚焦突出问题',
    '优化发展环境',
    '聚焦民生，筑牢教育发展基础',
    '做好家校共育，营造安全环境',
    '保障措施',
  ])('“%s” is a section of aims', (title) => {
    expect(moodUnder(title, fiveYears)).toBe('aim');
  });
});

describe('in a summary with a plan', () => {
  const report = [
    paragraph('一年来，成绩显著。'),
    heading(1, '一、', '2022年主要工作'),
    clause(2, '一是', '重点工作扎实推进，保障有力。新建学校3所。'),
    clause(2, '二是', '完善工作思路，提升水平。新建学校2所。'),
  ];

  test('all is result until a heading looks ahead, and aim from there on', () => {
    const plan = [
      heading(1, '二、', '2023年工作打算'),
      clause(2, '一是', '夯实发展基础。新建学校5所。'),
      heading(1, '三、', '保障'),
    ];
    expect(moods([...report, ...plan], reportAndPlan)).toEqual([
      'result',
      'result',
      'result',
      'result',
      'aim',
      'aim',
      'aim',
    ]);
  });

  test('a heading with the planned year alone looks ahead', () => {
    expect(moods([...report, heading(1, '二、', '2023年教育工作')], reportAndPlan).at(-1)).toBe('aim');
  });

  test('a summary without any plan is all result', () => {
    const meta: PlanIdentity = { ...oneYear, kind: 'other', title: '望川区教育局2022年工作总结' };
    expect(moods([paragraph('新建学校3所。')], meta)).toEqual(['result']);
  });

  test('of a half-yearly summary and plan in one year, only the headings tell', () => {
    const meta: PlanIdentity = { ...reportAndPlan, periodStart: 2023 };
    const units = [
      heading(1, '一、', '上半年工作总结'),
      heading(1, '二、', '下半年工作计划'),
      paragraph('2023年底前。'),
    ];
    expect(moods(units, meta)).toEqual(['result', 'aim', 'aim']);
  });
});

test('the innermost heading that says something decides', () => {
  const units = [
    heading(1, '一、', '发展回顾'),
    heading(2, '（一）', '办学条件改善'),
    heading(2, '（二）', '今后打算'),
    heading(1, '二、', '主要任务'),
  ];
  expect(moods(units, fiveYears)).toEqual(['result', 'result', 'aim', 'aim']);
});

test('a short line without a number is a heading too, if it sets a mood', () => {
  const units = [paragraph('发展回顾'), paragraph('新建学校3所。'), heading(1, '一、', '主要目标')];
  expect(moods(units, fiveYears)).toEqual(['result', 'result', 'aim']);
});

test('a paragraph that opens with a year of the past reports, a table row with one does not', () => {
  expect(moods([paragraph('“十三五”期间，新建学校3所。')], fiveYears)).toEqual(['result']);
  expect(moods([row('指标', '2020年', '2025年')], fiveYears)).toEqual(['aim']);
});

test('a heading’s year is due for what stands under it', () => {
  const units = [heading(1, '一、', '到2024年的目标'), paragraph('新建学校3所。'), heading(1, '二、', '措施')];
  expect(sectionsOf(units, fiveYears).map((section) => section.dueYear)).toEqual([2024, 2024, null]);
});
