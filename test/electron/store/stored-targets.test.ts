import { expect, test } from 'vitest';
import { parseFile } from '../../../electron/services/parse-file.ts';
import { restoreStoredPlan } from '../../../electron/store/stored-plan.ts';
import { workPoints } from '../../support/plan-files.ts';

const { name, bytes } = workPoints(2025);
const { plan, original, warnings } = await parseFile(bytes, name);
const file = { version: 2, planId: 'p1', source: name, importedAt: '2026-01-05T08:00:00.000Z', rulesOff: [], original };

test('a file of before places, bases and natures were kept opens with the place found and the rest unknown', () => {
  const targets = plan.targets.map(({ start: _start, base: _base, nature: _nature, ...target }) => target);
  const restored = restoreStoredPlan({ ...file, warnings, plan: { ...plan, targets } });
  expect(restored.plan.targets.map((target) => target.start)).toEqual(plan.targets.map((target) => target.start));
  expect(restored.plan.targets[0]).toMatchObject({ base: null, nature: null });
});

test('responsible offices, bases and natures come back', () => {
  const [first, ...rest] = plan.units;
  const [target, ...others] = plan.targets;
  const units = [{ ...first, responsible: ['教育科'] }, ...rest];
  const targets = [{ ...target, base: { value: 85, year: 2020 }, nature: 'binding' }, ...others];
  const restored = restoreStoredPlan({ ...file, warnings, plan: { ...plan, units, targets } });
  expect(restored.plan.units[0]?.responsible).toEqual(['教育科']);
  expect(restored.plan.targets[0]).toMatchObject({ base: { value: 85, year: 2020 }, nature: 'binding' });
});
