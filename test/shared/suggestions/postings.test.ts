import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings, type Gains, type Grade } from '../../../shared/suggestions/postings.ts';

const gains: Gains = [1, 2, 4, 8];
const room = 400_000;

function scoresOf(gain: (scores: Float32Array) => void): Float32Array {
  const scores = new Float32Array(room);
  gain(scores);
  return scores;
}

describe('createPostings', () => {
  it('gives back every unit with its grade, however many there are and however far apart', () => {
    const unit = fc.tuple(fc.nat({ max: room - 1 }), fc.constantFrom<Grade>(0, 1, 2, 3));
    const list = fc.uniqueArray(unit, { maxLength: 1200, selector: ([number]) => number });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const lists = [one, other].map((units) => units.toSorted((a, b) => a[0] - b[0]));
        const postings = createPostings();
        for (const [term, units] of lists.entries()) {
          for (const [number, grade] of units) postings.add(term, number, grade);
        }
        for (const [term, units] of lists.entries()) {
          const found = scoresOf((scores) => postings.gain(term, gains, scores));
          const expected = scoresOf((scores) => {
            for (const [number, grade] of units) scores[number] = gains[grade];
          });
          expect(postings.count(term)).toBe(units.length);
          expect(found.every((score, place) => score === expected[place])).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('counts nothing for a term that no unit holds', () => {
    expect(createPostings().count(7)).toBe(0);
  });
});
