import { expect, test } from 'vitest';
import { readCell } from '../../../../shared/plan/targets/table-cell.ts';

test.each([
  ['95', '=', 95, '%'],
  ['≥95', '>=', 95, '%'],
  ['95以上', '>=', 95, '%'],
  ['＞90', '>', 90, '%'],
  ['38.5左右', '~', 38.5, '%'],
  ['控制在5以内', '<=', 5, '%'],
  ['1,250', '=', 1250, '%'],
  ['[1200]', '=', 1200, '%'],
  ['95（2024年）', '=', 95, '%'],
  ['98.5％', '=', 98.5, '%'],
  ['3万人次', '=', 3, '万人次'],
  ['12.5∶1', '=', 12.5, ':1'],
])('the cell “%s” of a row in per cent', (cell, op, value, unit) => {
  expect(readCell(cell, '%')).toEqual({ op, valueText: cell, value, unit });
});

test('a range keeps both values', () => {
  expect(readCell('240—260', '人')).toEqual({ op: 'range', valueText: '240—260', value: [240, 260], unit: '人' });
});

test.each(['—', '', '全覆盖', '约束性', '新建公办幼儿园12所，改建5所'])('“%s” is no value', (cell) => {
  expect(readCell(cell, '%')).toBeNull();
});
