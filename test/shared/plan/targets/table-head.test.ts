import { expect, test } from 'vitest';
import { readRowHead } from '../../../../shared/plan/targets/table-head.ts';

test.each([
  [['毛入园率（%）'], '', '毛入园率', '%'],
  [['在校生（万人）'], '', '在校生', '万人'],
  [['1.毛入园率'], '%', '毛入园率', '%'],
  [['毛入园率%'], '', '毛入园率', '%'],
  [['学前教育', '毛入园率'], '％', '毛入园率', '％'],
  [['在园幼儿（含民办）'], '万人', '在园幼儿（含民办）', '万人'],
  [['生均校舍（平方米/生）'], '', '生均校舍', '平方米/生'],
] as const)('%j with unit cell “%s”', (cells, unitCell, indicator, unit) => {
  expect(readRowHead(cells, unitCell)).toEqual({ indicator, unit, isPart: false });
});

test('其中 makes a row a part of the one above', () => {
  expect(readRowHead(['其中：公办园占比（%）'], '')).toEqual({ indicator: '公办园占比', unit: '%', isPart: true });
});
