import { describe, expect, it } from 'vitest';
import { bodyNames } from '../../../../shared/reuse/names/body-names.ts';
import { readText } from '../../../../shared/reuse/names/reading.ts';

function bodies(text: string): readonly string[] {
  return bodyNames(readText(text, ['望川区', '望川']), new Set(['望川区', '望川']));
}

describe('bodyNames', () => {
  it('finds offices that carry the place’s name', () => {
    expect(bodies('望川区教育局、望川区教育数据中心和望川家庭教育指导中心参加。')).toEqual([
      '望川区教育局',
      '望川区教育数据中心',
      '望川家庭教育指导中心',
    ]);
  });

  it.each([
    ['与望川区人民医院建立通道。', '望川区人民医院'],
    ['由望川港务局负责。', '望川港务局'],
    ['联合望川区市场监督管理局检查。', '望川区市场监督管理局'],
    ['实施望川名师托举计划。', '望川名师托举计划'],
    ['在望川发布、校园网公开。', '望川发布'],
    ['今日望川公众号刊发。', '今日望川'],
  ])('finds what bears the place’s name in “%s”', (text, name) => {
    expect(bodies(text)).toEqual([name]);
  });

  it.each([
    ['与鼎沅机电有限公司签约。', '鼎沅机电有限公司'],
    ['由漱玉公园承办。', '漱玉公园'],
    ['与易朴电子、校友会共建。', '易朴电子'],
    ['启用锦帆校区。', '锦帆校区'],
    ['引进骏驰汽车共建实训室。', '骏驰汽车'],
  ])('finds what a coined word names in “%s”', (text, name) => {
    expect(bodies(text)).toEqual([name]);
  });

  it('passes over offices without a place, and those that a place does something with', () => {
    expect(bodies('区教师发展中心、市教育局、人民医院和派出所牵头。')).toEqual([]);
    expect(bodies('望川新建学生活动中心，望川推进工程建设。')).toEqual([]);
  });
});
