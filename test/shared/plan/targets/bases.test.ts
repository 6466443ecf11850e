import { expect, test } from 'vitest';
import type { TargetBase } from '../../../../shared/plan/model.ts';
import { findTargets } from '../../../../shared/plan/targets/find-targets.ts';
import { fiveYears, oneYear, paragraph } from './builders.ts';

const cases: readonly (readonly [string, TargetBase | null])[] = [
  ['参与比例由2020年的31%提高到2025年的45%。', { value: 31, year: 2020 }],
  ['受教育年限从9.3年提高到11.2年。', { value: 9.3, year: null }],
  ['小学由38所调整到26所。', { value: 38, year: null }],
  ['开通率由上年的56%提高到90%。', { value: 56, year: 2020 }],
  ['优质学位在2020年基础上翻一番。', { value: null, year: 2020 }],
  ['在2020年基础上，优质学位总量翻一番。', { value: null, year: 2020 }],
  ['比例较2020年提高8个百分点。', { value: null, year: 2020 }],
  ['毛入园率达到95%，新建学校5所。', null],
];

test.each(cases)('%s', (text, base) => {
  expect(findTargets([paragraph(text)], fiveYears).targets.at(-1)?.base).toEqual(base);
});

test('the level that a change starts from is a result, not an aim', () => {
  const { targets, achieved } = findTargets([paragraph('小学由38所调整到26所。')], oneYear);
  expect([targets, achieved].map((found) => found.map((target) => target.value))).toEqual([[26], [38]]);
});
