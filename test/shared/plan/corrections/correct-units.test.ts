import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctUnits, splitId } from '../../../../shared/plan/corrections/correct-units.ts';
import type { UnitCorrection } from '../../../../shared/plan/corrections/corrections.ts';
import type { PlanUnit } from '../../../../shared/plan/model.ts';

const paragraph = (id: string, text: string): PlanUnit => ({
  id,
  type: 'paragraph',
  level: 0,
  number: '',
  title: '',
  text,
});
const heading = (id: string, level: number, number: string, title: string): PlanUnit => ({
  id,
  type: 'heading',
  level,
  number,
  title,
  text: title,
});
const row = (id: string, text: string): PlanUnit => ({ ...paragraph(id, text), type: 'row' });

const units: readonly PlanUnit[] = [
  heading('h1', 1, '一、', '推进教育公平'),
  heading('h2', 2, '（一）', '扩大学位供给'),
  paragraph('p1', '新建公办幼儿园2所。（二）稳定教师队伍。全年交流教师60人。'),
  paragraph('p2', '提高教育质量'),
  row('r1', '指标 | 目标'),
];

/** The corrected units as lines: level, number and text. */
function corrected(...corrections: readonly UnitCorrection[]): string[] {
  return correctUnits(units, corrections).units.map(({ type, level, number, text }) =>
    [type, level, `${number}${text}`].join(' '),
  );
}

describe('a level', () => {
  test('makes a short paragraph a heading', () => {
    expect(corrected({ kind: 'level', unitId: 'p2', level: 1 })[3]).toBe('heading 1 提高教育质量');
  });

  test('makes a long one a clause, with its lead sentence as title', () => {
    const { units: after } = correctUnits(
      [paragraph('p', '3.深化改革。每学期组织教研活动不少于4次。')],
      [{ kind: 'level', unitId: 'p', level: 2 }],
    );
    expect(after).toMatchObject([{ type: 'clause', level: 2, number: '3.', title: '深化改革' }]);
  });

  test('of a heading changes, its words stay', () => {
    expect(corrected({ kind: 'level', unitId: 'h2', level: 3 })[1]).toBe('heading 3 （一）扩大学位供给');
  });

  test('of 0 makes a heading a paragraph that keeps its number in the text, and back', () => {
    const off: UnitCorrection = { kind: 'level', unitId: 'h2', level: 0 };
    expect(corrected(off)[1]).toBe('paragraph 0 （一）扩大学位供给');
    expect(correctUnits(units, [off, { kind: 'level', unitId: 'h2', level: 2 }]).units[1]).toEqual(units[1]);
  });
});

describe('a split', () => {
  const at = units[2]?.text.indexOf('（二）') ?? 0;

  test('gives a part that opens with a mark the level of its like', () => {
    expect(corrected({ kind: 'split', unitId: 'p1', at }).slice(2, 4)).toEqual([
      'paragraph 0 新建公办幼儿园2所。',
      'clause 2 （二）稳定教师队伍。全年交流教师60人。',
    ]);
  });

  test('gives a part without a mark as a paragraph', () => {
    expect(corrected({ kind: 'split', unitId: 'p2', at: 2 }).slice(3, 5)).toEqual([
      'paragraph 0 提高',
      'paragraph 0 教育质量',
    ]);
  });

  test('is undone by a join, and later corrections find the part by its id', () => {
    const split: UnitCorrection = { kind: 'split', unitId: 'p2', at: 2 };
    const join: UnitCorrection = { kind: 'join', unitId: splitId('p2', 2) };
    expect(correctUnits(units, [split, join])).toEqual({ units, lost: [] });
  });

  test.each([0, 6, 100])('at %i, where nothing would be left on one side, is lost', (place) => {
    const split: UnitCorrection = { kind: 'split', unitId: 'p2', at: place };
    expect(correctUnits(units, [split])).toEqual({ units, lost: [split] });
  });
});

describe('a join', () => {
  test('makes one heading of two halves', () => {
    const halves = [heading('h1', 1, '一、', '加强教师队'), paragraph('p1', '伍建设')];
    const { units: after } = correctUnits(halves, [{ kind: 'join', unitId: 'p1' }]);
    expect(after).toEqual([heading('h1', 1, '一、', '加强教师队伍建设')]);
  });

  test('of the first unit, or with a table row, is lost', () => {
    expect(correctUnits(units, [{ kind: 'join', unitId: 'h1' }]).lost).toHaveLength(1);
    expect(correctUnits(units, [{ kind: 'join', unitId: 'r1' }]).lost).toHaveLength(1);
  });
});

test('a correction of a unit that is gone is told, and the others are applied', () => {
  const gone: UnitCorrection = { kind: 'level', unitId: 'gone', level: 1 };
  const { units: after, lost } = correctUnits(units, [gone, { kind: 'level', unitId: 'p2', level: 1 }]);
  expect(lost).toEqual([gone]);
  expect(after[3]?.level).toBe(1);
});

test('a long text is split from the top as often as one likes, and no part has the id of a unit', () => {
  const text = '新建公办幼儿园两所。'.repeat(40);
  let all: readonly PlanUnit[] = [paragraph('u1', text), paragraph('u1-2', text)];
  let id = 'u1';
  for (let part = 0; part < 39; part++) {
    all = correctUnits(all, [{ kind: 'split', unitId: id, at: 10 }]).units;
    id = splitId(id, 10);
  }
  expect(all).toHaveLength(41);
  expect(new Set(all.map((unit) => unit.id)).size).toBe(41);
  expect(Math.max(...all.map((unit) => unit.id.length))).toBeLessThan(20);
});

test('white space at the place of a split comes back with the join', () => {
  const words = [paragraph('p', 'one two three')];
  const split: UnitCorrection = { kind: 'split', unitId: 'p', at: 3 };
  const join: UnitCorrection = { kind: 'join', unitId: splitId('p', 3) };
  expect(correctUnits(words, [split, join]).units).toEqual(words);
});

test('no correction loses or adds a character, and ids stay unique', () => {
  const ids = units.map(({ id }) => id);
  const correction: fc.Arbitrary<UnitCorrection> = fc.oneof(
    fc.record({ kind: fc.constant('level' as const), unitId: fc.constantFrom(...ids), level: fc.nat(6) }),
    fc.record({ kind: fc.constant('join' as const), unitId: fc.constantFrom(...ids) }),
    fc.record({
      kind: fc.constant('split' as const),
      unitId: fc.constantFrom(...ids),
      at: fc.integer({ min: 1, max: 30 }),
    }),
  );
  const textOf = (all: readonly PlanUnit[]) => all.map(({ number, text }) => number + text).join('');
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 8 }), (corrections) => {
      const { units: after } = correctUnits(units, corrections);
      expect(textOf(after)).toBe(textOf(units));
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    }),
    { seed: 7 },
  );
});
