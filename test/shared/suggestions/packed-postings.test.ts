import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  noPostings,
  type PackedPostings,
  packPostings,
  readPacked,
} from '../../../shared/suggestions/packed-postings.ts';
import { createPostings, type Gains, type Grade, type GrowingPostings } from '../../../shared/suggestions/postings.ts';

const gains: Gains = [1, 2, 4, 8];
const most = 3000;

type Posting = readonly [unit: number, term: number, grade: Grade];

const postings = fc
  .uniqueArray(
    fc.tuple(fc.nat({ max: most - 1 }), fc.integer({ min: -3, max: 3 }), fc.constantFrom<Grade>(0, 1, 2, 3)),
    {
      maxLength: 400,
      selector: ([unit, term]) => `${unit} ${term}`,
    },
  )
  .map((list): Posting[] => list.toSorted(([a], [b]) => a - b));

function growing(list: readonly Posting[]): GrowingPostings {
  const grown = createPostings();
  for (const [unit, term, grade] of list) grown.add(term, unit, grade);
  return grown;
}

function pack(before: PackedPostings, after: GrowingPostings, numbers: Int32Array): PackedPostings {
  const steps = packPostings(before, after, numbers);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function scoresOf(term: number, packed: PackedPostings): Float32Array {
  const scores = new Float32Array(most);
  readPacked(packed).gain(term, gains, scores);
  return scores;
}

test('what was packed in two goes has every living unit by its new number, and no other', () => {
  const isDead = fc.array(fc.boolean(), { minLength: most, maxLength: most });
  fc.assert(
    fc.property(postings, fc.nat({ max: most }), isDead, (list, border, dead) => {
      const [early, late] = [list.filter(([unit]) => unit < border), list.filter(([unit]) => unit >= border)];
      let next = 0;
      const numbers = Int32Array.from(dead, (one) => (one ? -1 : next++));
      const first = pack(
        noPostings,
        growing(early),
        Int32Array.from(dead, (_, unit) => unit),
      );
      const packed = pack(first, growing(late), numbers);
      for (const wanted of [-3, 0, 2]) {
        const living = list.filter(([unit, term]) => term === wanted && !dead[unit]);
        const expected = new Float32Array(most);
        for (const [unit, , grade] of living) expected[numbers[unit] ?? 0] = gains[grade];
        expect(readPacked(packed).count(wanted)).toBe(living.length);
        expect(scoresOf(wanted, packed)).toEqual(expected);
      }
    }),
    { numRuns: 30 },
  );
});

test('a term that no living unit holds is dropped', () => {
  const numbers = Int32Array.from([-1, 0]);
  const list: readonly Posting[] = [
    [0, 7, 1],
    [1, 9, 1],
  ];
  const packed = pack(noPostings, growing(list), numbers);
  expect([...packed.terms]).toEqual([9]);
  expect(readPacked(packed).count(7)).toBe(0);
});
