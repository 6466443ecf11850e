import { describe, expect, it } from 'vitest';
import type { PlanIdentity } from '../../../../shared/plan/model.ts';
import { parseUnits } from '../../../../shared/plan/parse-units.ts';
import { learnNames } from '../../../../shared/reuse/names/learn-names.ts';
import { nameFinder } from '../../../../shared/reuse/names/name-finder.ts';
import { lines } from '../../../support/source-lines.ts';

const unknown: PlanIdentity = {
  title: '教育规划',
  issuer: null,
  region: null,
  kind: 'fiveYearPlan',
  periodStart: 2021,
  periodEnd: 2025,
};

function learned(meta: Partial<PlanIdentity>, ...texts: readonly string[]): readonly string[] {
  return learnNames({ meta: { ...unknown, ...meta }, units: parseUnits(lines(...texts)) });
}

describe('learnNames', () => {
  it('knows a region by its chain, its parts and their bare names', () => {
    expect(learned({ region: '云洲市望川区' })).toEqual(['云洲市望川区', '云洲市', '望川区', '云洲', '望川']);
  });

  it('takes a province for no name of the place', () => {
    expect(learned({ region: '江原省云洲市' })).toEqual(['江原省云洲市', '云洲市', '云洲']);
  });

  it('knows the issuer, and the place that only the title names, behind its year too', () => {
    expect(learned({ title: '禾溪县教育规划', issuer: '禾溪县教育局' })).toEqual(['禾溪县', '禾溪', '禾溪县教育局']);
    expect(learned({ title: '2025年禾溪县教育重点工作' })).toEqual(['禾溪县', '禾溪']);
  });

  it('adds the prefecture of a county that the gazetteer has', () => {
    expect(learned({ region: '新吴区' })).toEqual(['新吴区', '无锡市', '新吴', '无锡']);
  });

  it('keeps a short name that is a common word to its full form', () => {
    expect(learned({ region: '和平区' })).toEqual(['和平区']);
  });

  it('drops a short name that the text has across two words', () => {
    expect(learned({ region: '扬中市' }, '弘扬中华优秀传统文化。')).not.toContain('扬中');
    expect(learned({ region: '扬中市' }, '办好扬中教育。')).toContain('扬中');
  });

  it('takes the place that a text names most where nothing else tells its region', () => {
    const names = learned({}, '镇江教育提质。', '镇江学校互学。', '讲好镇江故事。', '总结句容经验。');
    expect(names).toEqual(['镇江市', '镇江', '句容']);
  });

  it('learns places, schools, offices, people and brands of the text', () => {
    const text = '青石镇枫林小学、望川区教育数据中心推广“川畔夜读”行动。联系人：林远舟，电话：0000。';
    expect(learned({ region: '望川区' }, text)).toEqual([
      '望川区',
      '望川',
      '青石镇',
      '青石镇枫林小学',
      '望川区教育数据中心',
      '枫林小学',
      '林远舟',
      '川畔夜读',
      '“川畔夜读”行动',
    ]);
  });

  it('gives each name once, and none of an empty plan', () => {
    expect(learned({}, '枫林小学扩班。', '枫林小学扩班。')).toEqual(['枫林小学']);
    expect(learned({})).toEqual([]);
  });

  it.each([
    '全区农村学校、乡镇中心幼儿园、示范区、普通高中、全市、各县区和民办学校。',
    '推进小学、初中衔接，加强初中建设，同时优化高中布局，促进中小学和大中小学贯通。',
    '各乡镇中心学校、乡村小规模学校、寄宿制学校配齐教师，城乡结对，服务养老社区，依托社区办学。',
    '落实“双减”和“互联网+教育”，坚持“五育并举”“三会一课”，深化“放管服”，“一校一品”，“零容忍”。',
    '深入学习二十届二中、三中全会精神，统一中考命题，健全高中阶段招生办法。',
    '争创优质均衡县，平原县、山区县分别定任务，30万人口以上的县（区）设特殊教育学校1所。',
    '图书生均册数小学22册、初中32册，编写思政读本小学、初中各1册，表扬后进学校，约谈超时学校。',
    '校长、书记上思政课，班主任老师表示感谢，联系人：局办公室，局长接待日每月1次。',
    '建设“智慧校园”项目，实施“名师工作室”计划，评选“最美教师”，办好“家长学校”。',
  ])('learns nothing of what any place could say: %s', (text) => {
    expect(learned({}, text)).toEqual([]);
  });

  it('finds the names of one place in the clauses of another nowhere', () => {
    const names = learned({ region: '望川区' }, '推进青坪中心小学改扩建，望川中学启用，“润川”行动覆盖柳渡街道。');
    const other = '推进中心小学改扩建，创新吴语课程，启用高中校区，行动覆盖全部街道，望子成龙，川流不息。';
    expect(nameFinder(names).find(other)).toEqual([]);
  });
});
