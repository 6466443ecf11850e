import { expect, test } from 'vitest';
import { natureIn } from '../../../../shared/plan/targets/nature.ts';

test.each([
  ['受教育年限达到11.3年，为约束性指标。', 'binding'],
  ['巩固率 | 95.8 | 96.5 | 约束性', 'binding'],
  ['就业率达60%以上（预期性）。', 'anticipated'],
  ['约束性指标和预期性指标全面完成。', null],
  ['增强规划的约束性作用。', null],
  ['毛入园率达到95%。', null],
])('%s', (words, nature) => {
  expect(natureIn(words)).toBe(nature);
});
