import { describe, expect, it } from 'vitest';
import { parseUnits } from '../../../shared/plan/parse-units.ts';
import { responsibleOf } from '../../../shared/plan/responsible.ts';
import { lines } from '../../support/source-lines.ts';

describe('responsibleOf', () => {
  it.each([
    ['新建学校3所。（责任科室：教育科、人事科）', ['教育科', '人事科']],
    ['推进轮岗。（牵头单位：区教育局；配合单位：区委编办、区人社局）', ['区教育局', '区委编办', '区人社局']],
    ['推进轮岗。（责任单位：各县（市、区）教育局，市发改委等）', ['各县（市、区）教育局', '市发改委']],
    ['抓好培训。责任科室：人事科、教研室', ['人事科', '教研室']],
    ['强化培训。（人事科；完成时限：9月底）', []],
    ['（责任科室：人事科；完成时限：9月底）', ['人事科']],
    ['夯实基础。（机关党委、组织科）', ['机关党委', '组织科']],
    ['开展试点（含民办学校）。', []],
    ['落实责任：校长是第一责任人。', []],
  ])('of “%s”', (text, offices) => {
    expect(responsibleOf(text)).toEqual(offices);
  });
});

it('a clause has the offices that the note below it names, and its text is kept', () => {
  const units = parseUnits(lines('1.新建学校3所。', '责任科室：基教科、计财科', '完成时限：11月底', '2.培训教师。'));
  expect(units.map((unit) => unit.responsible)).toEqual([
    ['基教科', '计财科'],
    ['基教科', '计财科'],
    undefined,
    undefined,
  ]);
  expect(units[1]?.text).toBe('责任科室：基教科、计财科');
});
