import { expect, test } from 'vitest';
import { parseFile } from '../../../electron/services/parse-file.ts';
import { restoreStoredIndex, restoreStoredPlan, type StoredPlan } from '../../../electron/store/stored-plan.ts';
import { workPoints } from '../../support/plan-files.ts';

const summary = {
  planId: 'p1',
  source: '望川区教育局2025年工作要点.txt',
  meta: {
    title: '望川区教育局2025年工作要点',
    issuer: null,
    region: null,
    kind: 'annualWorkPoints',
    periodStart: 2025,
    periodEnd: null,
  },
  characters: 120,
  units: 6,
  targets: 4,
  importedAt: '2026-01-05T08:00:00.000Z',
} as const;

const { name, bytes } = workPoints(2025);
const parsed = await parseFile(bytes, name);

function storedPlan(): StoredPlan {
  return { version: 1, summary, ...parsed };
}

test('a plan comes back from its JSON as it was', () => {
  const plan = storedPlan();
  expect(plan.plan.targets.length).toBeGreaterThan(0);
  expect(restoreStoredPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

test('an index comes back from its JSON as it was', () => {
  const index = { version: 1, plans: [summary] } as const;
  expect(restoreStoredIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
});

test.each([
  ['a plan', restoreStoredPlan, () => storedPlan()],
  ['an index', restoreStoredIndex, () => ({ plans: [summary] })],
])('%s of a newer version is refused as such, whatever else it holds', (_what, restore, value) => {
  const newer = { code: 'newerVersion', details: { version: '2' } };
  expect(() => restore({ ...value(), version: 2 })).toThrow(expect.objectContaining(newer));
  expect(() => restore({ version: 2, unheardOf: true })).toThrow(expect.objectContaining(newer));
});

test.each([
  ['a unit of an unknown type', 'plan.units.0.type', withUnit({ type: 'verse' })],
  ['a level that is no whole number', 'plan.units.0.level', withUnit({ level: 1.5 })],
  ['no original text', 'original', { ...storedPlan(), original: undefined }],
  ['another kind of plan', 'summary.meta.kind', { ...storedPlan(), summary: withKind('poem') }],
  ['nothing', '', null],
])('a plan with %s is broken data, told with its place', (_case, place, value) => {
  const broken = { code: 'brokenData', details: expect.objectContaining({ what: 'plan', place }) };
  expect(() => restoreStoredPlan(value)).toThrow(expect.objectContaining(broken));
});

test('an index that lists no plans is broken data', () => {
  expect(() => restoreStoredIndex({ version: 1 })).toThrow(expect.objectContaining({ code: 'brokenData' }));
});

function withUnit(change: Readonly<Record<string, unknown>>): unknown {
  const stored = storedPlan();
  const units = stored.plan.units.map((unit) => ({ ...unit, ...change }));
  return { ...stored, plan: { ...stored.plan, units } };
}

function withKind(kind: string): unknown {
  return { ...summary, meta: { ...summary.meta, kind } };
}
