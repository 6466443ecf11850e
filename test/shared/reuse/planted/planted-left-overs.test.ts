import { describe, expect, it } from 'vitest';
import { plantedPlans } from './planted-plan.ts';
import { scoreOf } from './score.ts';

const plans = plantedPlans('');
const scores = plans.map((plan) => scoreOf(plan));

describe('left-overs of planted sentences', () => {
  it('reads at least 260 sentences with planted names, and 200 that name nothing', () => {
    const sentences = plans.flatMap((plan) => plan.sentences);
    expect(sentences.filter(({ names }) => names.length > 0).length).toBeGreaterThanOrEqual(260);
    expect(sentences.filter(({ names }) => names.length === 0).length).toBeGreaterThanOrEqual(200);
  });

  it('finds at least 95 of 100 planted names, each with all of its characters', () => {
    const total = scores.reduce((sum, score) => sum + score.total, 0);
    const found = scores.reduce((sum, score) => sum + score.found, 0);
    expect(found / total, scores.flatMap(({ missed }) => missed).join('、')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(plans.map(({ file }, at) => [file, at] as const))('marks hardly anything else beside %s', (_, at) => {
    const { falseMarks, ownCharacters } = scores[at] as (typeof scores)[number];
    expect(ownCharacters).toBeGreaterThan(20_000);
    expect((falseMarks.length / ownCharacters) * 1000, falseMarks.join('、')).toBeLessThan(0.2);
  });

  it('marks nothing in sentences that name nothing', () => {
    expect(scores.flatMap(({ inNameFree }) => inNameFree)).toEqual([]);
  });
});
