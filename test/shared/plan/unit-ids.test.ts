import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanUnit } from '../../../shared/plan/model.ts';
import { withUnitIds } from '../../../shared/plan/unit-ids.ts';

function idsOf(...texts: readonly string[]): string[] {
  return withUnitIds(texts.map(paragraph)).map((unit) => unit.id);
}

function paragraph(text: string): Omit<PlanUnit, 'id'> {
  return { type: 'paragraph', level: 0, number: '', title: '', text };
}

describe('withUnitIds', () => {
  it('gives a unit the same id wherever it stands, as long as its words stay', () => {
    const [seats] = idsOf('扩充学位。');
    expect(idsOf('新的一段。', '扩充学位。', '又一段。')[1]).toBe(seats);
    expect(idsOf('扩充学位！')[0]).not.toBe(seats);
  });

  it('takes the number for a part of the words', () => {
    const numbered = ['1.', '2.'].map((number) => ({ ...paragraph('扩充学位。'), number }));
    expect(new Set(withUnitIds(numbered).map((unit) => unit.id)).size).toBe(2);
  });

  it('counts units of the same words', () => {
    const [first, second, third] = idsOf('同上。', '同上。', '同上。');
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  it('gives each unit of a plan an id of its own, fit for a request, and leaves the rest as it was', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('', '同上。', '略'), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (samples) => {
        const units = withUnitIds(samples.map(paragraph));
        expect(new Set(units.map((unit) => unit.id)).size).toBe(samples.length);
        expect(units.every((unit) => /^[\w-]{1,64}$/.test(unit.id))).toBe(true);
        expect(units.map(({ id, ...unit }) => unit)).toEqual(samples.map(paragraph));
      }),
    );
  });
});
