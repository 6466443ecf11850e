import { expect, test } from 'vitest';
import { isEnclosed } from '../../../../shared/plan/targets/quotation.ts';

const enclosed = (text: string) => isEnclosed(text, text.search(/\d/));

test('a place in a title or a short name in quotation marks is enclosed', () => {
  expect(enclosed('落实《教师队伍建设10条》')).toBe(true);
  expect(enclosed('办好“15分钟生活圈”')).toBe(true);
  expect(enclosed('办好"15分钟生活圈"')).toBe(true);
});

test('a place outside, between two names, or after a mark that lost its partner is not', () => {
  expect(enclosed('新增10个“行走课堂”')).toBe(false);
  expect(enclosed('建设“名师”工作室5个、“名校长”工作室')).toBe(false);
  expect(enclosed('办好“家长学校，全市每年培训家长5万人次，持续提升家庭教育水平和亲子沟通能力，形成“合力”')).toBe(
    false,
  );
});
