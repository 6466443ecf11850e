import { expect, test } from 'vitest';
import { parseFile } from '../../../electron/services/parse-file.ts';
import { restoreStoredIndex } from '../../../electron/store/plan-summary.ts';
import { restoreStoredPlan, type StoredPlan } from '../../../electron/store/stored-plan.ts';
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
    role: null,
    level: null,
    standing: null,
    issueDate: null,
    documentNumber: null,
  },
  certainty: {
    title: 'stated',
    issuer: 'unknown',
    region: 'unknown',
    kind: 'inferred',
    periodStart: 'stated',
    periodEnd: 'unknown',
    role: 'unknown',
    level: 'unknown',
    standing: 'unknown',
    issueDate: 'unknown',
    documentNumber: 'unknown',
  },
  tags: ['底本'],
  characters: 120,
  units: 6,
  targets: 4,
  achieved: 0,
  importedAt: '2026-01-05T08:00:00.000Z',
} as const;

const { name, bytes } = workPoints(2025);
const { plan, original, warnings } = await parseFile(bytes, name);

function storedPlan(): StoredPlan {
  const { planId, source, importedAt } = summary;
  return { version: 2, planId, source, importedAt, rulesOff: ['pinyin'], plan, original, warnings };
}

test('a plan comes back from its JSON as it was', () => {
  const plan = storedPlan();
  expect(plan.plan.targets.length).toBeGreaterThan(0);
  expect(restoreStoredPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

test('an index comes back from its JSON as it was', () => {
  const index = { version: 2, plans: [summary], stamps: { p1: 'a1' } } as const;
  expect(restoreStoredIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
});

test('a plan of the first version is read with what was not known then', () => {
  const { certainty, ...known } = plan;
  const { role, level, standing, issueDate, documentNumber, ...meta } = plan.meta;
  const cleaning = [{ rule: 'punctuation', count: 1, examples: ['新建 2 所'] }];
  const first = { version: 1, summary: { ...summary, meta }, plan: { ...known, meta, cleaning }, original, warnings };
  expect(restoreStoredPlan(first)).toMatchObject({
    version: 2,
    planId: 'p1',
    source: summary.source,
    rulesOff: [],
    plan: {
      meta: { ...meta, role: null, issueDate: null },
      certainty: { title: 'unknown' },
      cleaning: [{ rule: 'punctuation', count: 1, examples: [{ before: '新建 2 所', after: '' }] }],
    },
  });
});

test.each([
  ['a plan', restoreStoredPlan, () => storedPlan()],
  ['an index', restoreStoredIndex, () => ({ plans: [summary] })],
])('%s of a newer version is refused as such, whatever else it holds', (_what, restore, value) => {
  const newer = { code: 'newerVersion', details: { version: '3' } };
  expect(() => restore({ ...value(), version: 3 })).toThrow(expect.objectContaining(newer));
  expect(() => restore({ version: 3, unheardOf: true })).toThrow(expect.objectContaining(newer));
});

test.each([
  ['a unit of an unknown type', 'plan.units.0.type', withUnit({ type: 'verse' })],
  ['a level that is no whole number', 'plan.units.0.level', withUnit({ level: 1.5 })],
  ['no original text', 'original', { ...storedPlan(), original: undefined }],
  ['another kind of plan', 'plan.meta.kind', withKind('poem')],
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
  const stored = storedPlan();
  return { ...stored, plan: { ...stored.plan, meta: { ...stored.plan.meta, kind } } };
}
