import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseOf, withChange } from '../../../../shared/plan/corrections/change-corrections.ts';
import type { CorrectionChange, Corrections, UnitCorrection } from '../../../../shared/plan/corrections/corrections.ts';

const level = (unitId: string, to: number): UnitCorrection => ({ kind: 'level', unitId, level: to });

const before: Corrections = {
  meta: { role: 'own', issuer: '望川区教育局' },
  units: [level('u1', 2), { kind: 'join', unitId: 'u2' }],
  rulesOff: ['pinyin'],
  tags: ['底本', '旧'],
  text: null,
};

describe('a change', () => {
  test('touches what it names and nothing else', () => {
    const change: CorrectionChange = { setMeta: { kind: 'notice' }, addTags: ['新', '底本'], removeTags: ['旧'] };
    expect(withChange(before, change)).toEqual({
      ...before,
      meta: { ...before.meta, kind: 'notice' },
      tags: ['底本', '新'],
    });
  });

  test('takes a field back to what was read', () => {
    expect(withChange(before, { unsetMeta: ['role'] }).meta).toEqual({ issuer: '望川区教育局' });
  });

  test('drops the last of equal corrections', () => {
    const twice = { ...before, units: [level('u1', 2), level('u3', 1), level('u1', 2)] };
    expect(withChange(twice, { dropUnits: [level('u1', 2)] }).units).toEqual([level('u1', 2), level('u3', 1)]);
  });
});

describe('the inverse of a change', () => {
  test('does not touch what came after it', () => {
    const change: CorrectionChange = { setMeta: { role: 'peer' }, addTags: ['新'] };
    const undo = inverseOf(before, change);
    const later = withChange(withChange(before, change), { addUnits: [level('u9', 3)], addTags: ['后来'] });
    expect(withChange(later, undo)).toEqual({
      ...before,
      units: [...before.units, level('u9', 3)],
      tags: ['底本', '旧', '后来'],
    });
  });

  test('gives what was before, whatever the change, but for the order of tags and rules', () => {
    const unit = fc.constantFrom<UnitCorrection>(level('u1', 2), level('u4', 1), {
      kind: 'split',
      unitId: 'u5',
      at: 9,
    });
    const changes: fc.Arbitrary<CorrectionChange> = fc.record(
      {
        setMeta: fc.constantFrom({ role: 'peer' as const }, { title: '要点' }, {}),
        unsetMeta: fc.subarray(['issuer' as const, 'region' as const]),
        addTags: fc.subarray(['底本', '新']),
        removeTags: fc.subarray(['旧', '无']),
        addUnits: fc.array(unit, { maxLength: 3 }),
        switchOff: fc.subarray(['pinyin' as const, 'traditional' as const]),
        text: fc.constantFrom('文字', null),
      },
      { requiredKeys: [] },
    );
    const sorted = (corrections: Corrections) => ({
      ...corrections,
      tags: corrections.tags.toSorted(),
      rulesOff: corrections.rulesOff.toSorted(),
    });
    fc.assert(
      fc.property(changes, (change) => {
        expect(sorted(withChange(withChange(before, change), inverseOf(before, change)))).toEqual(sorted(before));
      }),
      { seed: 11 },
    );
  });
});
