import { expect, test } from 'vitest';
import { likelyDuplicates } from '../../../renderer/library/likely-duplicates.ts';
import { planSummary } from '../../support/plan-summary.ts';

const plan = (planId: string, characters: number, title = '望川区教育局2025年工作要点', units = 9) => ({
  ...planSummary(planId, { title }),
  characters,
  units,
});

test('one document in two files is told, whatever signs its readings lost', () => {
  const plans = [plan('word', 4000), plan('pdf', 3950, '望川区教育局 2025年工作要点'), plan('other', 4000, '别的要点')];
  expect([...likelyDuplicates(plans)]).toEqual(['word', 'pdf']);
});

test('a draft and the much longer final text are two, and scans without text are none', () => {
  expect([...likelyDuplicates([plan('short', 3000), plan('long', 4000)])]).toEqual([]);
  expect([...likelyDuplicates([plan('a', 0, '扫描件', 0), plan('b', 0, '扫描件', 0)])]).toEqual([]);
});
