import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../shared/plan/unit-ids.ts';
import type { IndexedPlan } from '../../../../shared/suggestions/indexed-plan.ts';
import { createPlanPacker } from '../../../../shared/suggestions/stored/compact-plan.ts';
import {
  readStoredIndex,
  storedIndexVersion,
  writeStoredIndex,
} from '../../../../shared/suggestions/stored/stored-index.ts';
import { createSuggestionIndex, type SuggestionIndex } from '../../../../shared/suggestions/suggestion-index.ts';
import { clause, dictionary, heading, indexedPlan, indexOf, paragraph, target } from '../invented-plans.ts';

const fingerprint = 'any dictionary';
const guards = '望川区各校配齐保安人员，校门视频监控接入公安平台，护学岗每天到岗不少于2人。';
const meals = '望川区学校食堂实行明厨亮灶，食材统一配送，每周公示菜谱。';

const earlier = indexedPlan(
  'earlier',
  [heading(1, '筑牢安全防线'), clause(2, '抓实校园安防', guards), clause(2, '管好学生餐桌', meals)],
  { year: 2024, names: ['望川区'], role: 'own', targets: [target(2, guards, '护学岗', '不少于2人')] },
);
const later = indexedPlan('later', [heading(1, '平安校园'), paragraph(`${meals}${guards}`)], { year: 2025 });

const questions = [
  { kind: 'heading', text: '充实门卫力量' },
  { kind: 'typing', text: '学校食堂' },
  { kind: 'target', text: '护学岗人数' },
  { kind: 'section', text: '', headings: ['加强党的建设'] },
] as const;

function answers(index: SuggestionIndex): unknown {
  return questions.map((question) => index.query(question, 10));
}

function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function store(index: SuggestionIndex, ...stamped: readonly IndexedPlan[]): Uint8Array {
  const packed = finish(index.pack());
  if (!packed) throw new Error('Cannot store the index because it changed');
  const stamps = new Map(stamped.map(({ planId }) => [planId, `stamp of ${planId}`]));
  return Uint8Array.from([...writeStoredIndex(packed, stamps, fingerprint)].flatMap((piece) => [...piece]));
}

/** The index again, its plans with the roles that they were added with. */
function restore(bytes: Uint8Array): SuggestionIndex {
  const packer = createPlanPacker();
  const stored = readStoredIndex(bytes, fingerprint, packer);
  if (!stored) throw new Error('Cannot restore the index because it is of another version');
  const { role, standing } = earlier;
  const plans = [...stored.plans].map(({ shelved }) =>
    shelved.planId === 'earlier' ? { ...shelved, role, standing } : { ...shelved, role: null, standing: null },
  );
  const index = createSuggestionIndex(dictionary, packer);
  finish(index.restore({ units: stored.units, plans }));
  return index;
}

describe('a stored index', () => {
  it('answers as the one that was stored, and as before it was stored', () => {
    const index = indexOf(earlier, later);
    const before = answers(index);
    expect(answers(restore(store(index, earlier, later)))).toEqual(before);
    expect(answers(index)).toEqual(before);
  });

  it('takes plans in and gives them up as any other', () => {
    const index = restore(store(indexOf(earlier), earlier));
    index.add(later);
    expect(answers(index)).toEqual(answers(indexOf(earlier, later)));
    index.remove('earlier');
    expect(answers(restore(store(index, later)))).toEqual(answers(indexOf(later)));
  });

  it('holds no plan that has gone, nor one that nothing tells the source of', () => {
    const index = indexOf(earlier, later);
    index.remove('later');
    expect(storedIds(store(index, earlier, later))).toEqual(['earlier']);
    expect(storedIds(store(indexOf(earlier, later), later))).toEqual(['later']);
  });

  it('is not packed while plans come and go', () => {
    // More words than are packed in one step.
    const han = String.fromCharCode(...Array.from({ length: 3000 }, (_, number) => 0x4e00 + number));
    const long = indexedPlan('long', [paragraph(han)]);
    const index = indexOf(earlier, long);
    const steps = index.pack();
    steps.next();
    index.add(later);
    expect(finish(steps)).toBeUndefined();
    expect(answers(index)).toEqual(answers(indexOf(earlier, long, later)));
  });

  it('is not read where it was made by other rules', () => {
    const bytes = store(indexOf(earlier), earlier);
    expect(readStoredIndex(bytes, 'another dictionary', createPlanPacker())).toBeUndefined();
  });

  it('has another version when other bytes come of the same plans', () => {
    const topic = { core: ['安防'], terms: ['保安'], hints: [], related: [], frame: false };
    const small = { topics: [{ name: '校园安全', ...topic }], nearWords: [['保安', '门卫']], generic: ['工作'] };
    const index = createSuggestionIndex(small);
    for (const plan of [earlier, later]) index.add(plan);
    const bytes = store(index, earlier, later);
    expect([storedIndexVersion, hashText(String.fromCharCode(...bytes))]).toEqual([1, 'utbgbrt']);
  });
});

function storedIds(bytes: Uint8Array): string[] {
  const stored = readStoredIndex(bytes, fingerprint, createPlanPacker());
  return [...(stored?.plans ?? [])].map(({ shelved }) => shelved.planId);
}
