import { expect, test } from 'vitest';
import { alignOriginal } from '../../../shared/plan/align-original.ts';
import type { PlanUnit } from '../../../shared/plan/model.ts';

const unit = (text: string): PlanUnit => ({ id: text, type: 'paragraph', level: 0, number: '', title: '', text });

test('units are found in the lines they began in, whatever was cleaned', () => {
  const original = ['望川区教育局', '一、推进教育 公平', '新建公办幼儿园 2 所,新增学位。二、提高教育质量', '其他'];
  const units = [unit('推进教育公平'), unit('新建公办幼儿园2所，新增学位。'), unit('提高教育质量'), unit('没有的话')];
  expect(alignOriginal(units, original)).toEqual([1, 2, 2, -1]);
});

test('a text that comes twice is found in its order', () => {
  expect(
    alignOriginal([unit('加强领导'), unit('工作要求'), unit('加强领导')], ['加强领导', '工作要求', '加强领导']),
  ).toEqual([0, 1, 2]);
});
