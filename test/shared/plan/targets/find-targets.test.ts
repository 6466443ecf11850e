import { expect, test } from 'vitest';
import { findTargets } from '../../../../shared/plan/targets/find-targets.ts';
import { aims, clause, fiveYears, heading, oneYear, paragraph, reportAndPlan, results } from './builders.ts';

test('a target carries its sentence with the item number, its name, comparison, value, unit and year', () => {
  const unit = clause(2, '3.', '提升普及水平：力争到2025年，高中阶段毛入学率达到９９％；新建学校5所。');
  expect(findTargets([unit], fiveYears).targets).toEqual([
    {
      unitId: unit.id,
      sentence: '3.提升普及水平：力争到2025年，高中阶段毛入学率达到９９％；新建学校5所。',
      indicator: '高中阶段毛入学率',
      op: '>=',
      valueText: '９９％',
      start: 26,
      value: 99,
      unit: '%',
      dueYear: 2025,
      base: null,
      nature: null,
    },
    {
      unitId: unit.id,
      sentence: '3.提升普及水平：力争到2025年，高中阶段毛入学率达到９９％；新建学校5所。',
      indicator: '新建学校',
      op: '=',
      valueText: '5所',
      start: 34,
      value: 5,
      unit: '所',
      dueYear: 2025,
      base: null,
      nature: null,
    },
  ]);
});

test('targets in headings and lead sentences count', () => {
  expect(aims([heading(1, '一、', '新建学校10所'), clause(2, '1.', '培训教师500人次。加强统筹。')])).toEqual([
    '10 所',
    '500 人次',
  ]);
});

test('a fall is negative, a level that was reached is no floor', () => {
  const { targets, achieved } = findTargets(
    [paragraph('投诉量下降20%。'), paragraph('2020年，毛入园率达到95%。')],
    fiveYears,
  );
  expect(targets[0]?.value).toBe(-20);
  expect(achieved[0]?.op).toBe('=');
});

test('a five-year plan’s review gives results, its aims and tasks give targets, its outlook neither', () => {
  const units = [
    heading(1, '一、', '发展基础与面临形势'),
    heading(2, '（一）', '发展基础'),
    paragraph('五年来，新建学校56所，普惠率达到87%。'),
    heading(2, '（二）', '存在问题'),
    paragraph('仍缺学位1.2万个。'),
    heading(2, '（三）', '面临形势'),
    paragraph('学龄人口预计达到12万人。'),
    heading(1, '二、', '发展目标'),
    paragraph('普惠率由2020年的87%提高到90%以上。'),
    heading(1, '三、', '主要任务'),
    clause(2, '1.', '推进普及普惠。新建公办园60所，落实十项行动，年底前印发《办法》。'),
  ];
  expect(aims(units)).toEqual(['90 %', '60 所']);
  expect(results(units)).toEqual(['56 所', '87 %', '1.2 万个', '87 %']);
});

test('a summary with a plan gives results up to the plan, and targets from there on', () => {
  const units = [
    paragraph('2022年，全区获省级荣誉12项。'),
    heading(1, '一、', '2022年工作开展情况'),
    clause(2, '一是', '夯实基础。新建学校3所，招聘教师120名。'),
    heading(1, '二、', '2023年工作打算'),
    clause(2, '一是', '夯实基础。新建学校5所，2022年已招聘120名，今年再招聘150名。'),
  ];
  expect(aims(units, reportAndPlan)).toEqual(['5 所', '150 名']);
  expect(results(units, reportAndPlan)).toEqual(['12 项', '3 所', '120 名', '120 名']);
});

test('yearly work points give targets, but for what was reached before the year', () => {
  const units = [paragraph('2022年，本科上线率达到62.5%。'), clause(1, '1.', '强化教研。开展教研活动不少于30场。')];
  expect([aims(units, oneYear), results(units, oneYear)]).toEqual([['30 场'], ['62.5 %']]);
});

test('plans of the eighties are read in Chinese numerals', () => {
  const meta = { ...fiveYears, periodStart: 1986, periodEnd: 1990 };
  const units = [
    paragraph('一九八五年，全县有小学四百二十所。'),
    paragraph('到一九九〇年，学龄儿童入学率达到百分之九十八以上，五年内培训教师三千五百人。'),
  ];
  expect([aims(units, meta), results(units, meta)]).toEqual([['98 %', '3500 人'], ['420 所']]);
});

test('a document that counts in Chinese numerals means them as numbers', () => {
  const units = [paragraph('入学率达到百分之九十七。'), paragraph('今年全县有六个乡要通过验收，各大队办好夜校一所。')];
  expect(aims(units, oneYear)).toEqual(['97 %', '6 个', '1 所']);
  expect(aims([paragraph('入学率达到97%。'), paragraph('三个学校之间要加强联系。')], oneYear)).toEqual(['97 %']);
});

test('a gap in the text is no number', () => {
  expect(aims([paragraph('新增学位〔…〕个，建成〔12〕所学校，培训教师300名。')])).toEqual(['300 名']);
});
