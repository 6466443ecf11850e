import { expect, test } from 'vitest';
import { correctPlan } from '../../../../shared/plan/corrections/correct-plan.ts';
import { noCorrections } from '../../../../shared/plan/corrections/corrections.ts';
import { parsePlan } from '../../../../shared/plan/parse-plan.ts';

const plan = parsePlan({
  lines: ['望川区教育局2025年工作要点', '一、推进教育公平', '新建公办幼儿园2所。'].map((text) => ({ text })),
});

test('without corrections a plan is as it was read', () => {
  expect(correctPlan(plan, noCorrections)).toEqual({ plan, lost: [] });
});

test('metadata that was put right is known to be so', () => {
  const corrected = correctPlan(plan, { ...noCorrections, meta: { issuer: '望川区教育体育局' } }).plan;
  expect(corrected).toMatchObject({ meta: { issuer: '望川区教育体育局' }, certainty: { issuer: 'corrected' } });
});

test('targets are found again where the structure or the kind was put right', () => {
  const summary = correctPlan(plan, { ...noCorrections, meta: { title: '望川区教育局2024年工作总结' } }).plan;
  expect(plan.targets).toHaveLength(1);
  expect(summary).toMatchObject({ targets: [], achieved: [{ valueText: '2所' }] });
});
