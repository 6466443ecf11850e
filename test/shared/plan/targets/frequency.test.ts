import { expect, test } from 'vitest';
import { unitOf } from '../../../../shared/plan/targets/frequency.ts';
import { mentionsIn } from './builders.ts';

const units = (text: string) => mentionsIn(text).map(unitOf);

test.each([
  ['每学期至少开展1次演练', '次/学期'],
  ['每年培训教师2000人次', '人次/年'],
  ['年均增长8%', '%/年'],
  ['学生每天校内、校外各1个小时', '小时/天'],
  ['每月办公经费400元', '元/月'],
  ['配置率达到每万人1.6所', '所/万人'],
  ['到2025年建成3所', '所'],
  ['每年9月举办活动2场', '场'],
])('%s', (text, unit) => {
  expect(units(text)).toEqual([unit]);
});

test('hours for several groups share the time of the clause before', () => {
  expect(units('每天睡眠时间，小学不少于10小时，初中不少于9小时')).toEqual(['小时/天', '小时/天']);
});

test('a time of its own is not overruled by the one before', () => {
  expect(units('每年培训500人次，每五年完成360学时')).toEqual(['人次/年', '学时']);
});
