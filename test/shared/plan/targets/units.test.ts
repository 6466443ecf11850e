import { expect, test } from 'vitest';
import { unitKind } from '../../../../shared/plan/targets/units.ts';

test.each([
  ['%', 'rate'],
  ['个百分点', 'rate'],
  ['%/年', 'rate'],
  ['', 'rate'],
  ['亿元', 'money'],
  ['小时/天', 'time'],
  ['万平方米', 'amount'],
  ['万字', 'amount'],
  [':1', 'ratio'],
  ['万人次', 'count'],
  ['所', 'count'],
] as const)('the unit “%s” is of the kind %s', (unit, kind) => {
  expect(unitKind(unit)).toBe(kind);
});
