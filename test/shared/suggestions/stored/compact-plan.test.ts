import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanUnit, Target } from '../../../../shared/plan/model.ts';
import type { PlanTexts } from '../../../../shared/suggestions/indexed-plan.ts';
import { createPlanPacker } from '../../../../shared/suggestions/stored/compact-plan.ts';
import { clause, heading, indexedPlan, paragraph, row, target } from '../invented-plans.ts';

const sentence = '2025年建成实验学校6所，入园率达到95%。';

/** What it holds as plain data: a compact plan makes units and targets when they are read. */
function read({ meta, units, targets, achieved }: PlanTexts): PlanTexts {
  return { meta, units, targets, achieved };
}

function texts(units: readonly PlanUnit[], targets: readonly Target[] = []): PlanTexts {
  return { ...indexedPlan('any', []).plan, units, targets };
}

test('a compact plan reads as the plan did', () => {
  const units = [heading(1, '推进教育公平'), clause(2, '扩大学位', sentence), paragraph(''), row('入园率', '95%')];
  const targets = [target(2, sentence, '入园率', '95%'), { ...target(4, '入园率 | 95%', '入园率', '95%'), unit: '%' }];
  const { plan } = indexedPlan('year', units, { targets, achieved: [target(2, sentence, '实验学校', '6所')] });
  expect(read(createPlanPacker().pack(plan))).toEqual(plan);
});

test('offices that answer for a unit stay with it', () => {
  const { plan } = indexedPlan('year', [paragraph('甲'), paragraph('乙')]);
  const units = plan.units.map((unit, place) => (place === 1 ? { ...unit, responsible: ['教育科', '人事科'] } : unit));
  const compact = createPlanPacker().pack({ ...plan, units });
  expect(read(compact)).toEqual({ ...plan, units });
  expect([0, 1].map(compact.unitAt)).toEqual(units);
});

test('a target whose words or unit are not in the text keeps them', () => {
  const stray: Target = {
    ...target(1, '另一句话。', '另一指标', '约3万人次'),
    unitId: 'gone',
    op: 'range',
    value: [2.5, 3],
    unit: '万人次',
    dueYear: 2030,
    base: { value: null, year: 2020 },
    nature: 'binding',
  };
  const plan = texts([{ id: 'u1', ...paragraph(sentence) }], [stray, { ...stray, unitId: 'u1' }]);
  expect(read(createPlanPacker().pack(plan))).toEqual(plan);
});

test('any texts come back, halves of surrogate pairs and line ends among them', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const unit = fc.record({
    id: text,
    type: fc.constantFrom<PlanUnit['type'][]>('heading', 'clause', 'paragraph', 'row'),
    level: fc.nat({ max: 9 }),
    number: text,
    title: text,
    text,
  });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const plan = texts(units);
      expect(createPlanPacker().pack(plan).units).toEqual(units);
    }),
  );
});

test('many plans read in turn are read right', () => {
  const packer = createPlanPacker();
  const plans = Array.from({ length: 300 }, (_, number) =>
    texts([{ id: `u${number}`, ...paragraph(`第${number}条`) }]),
  );
  const packed = plans.map((plan) => packer.pack(plan));
  for (const _ of [1, 2]) expect(packed.map(read)).toEqual(plans);
});
