import { describe, expect, it } from 'vitest';
import { isNearDuplicate, isSameTarget, selectDiverse } from '../../../shared/suggestions/selection.ts';

const meals = '学校食堂实行明厨亮灶，食材统一配送，每周公示菜谱，校长每天陪餐。';
const swimming = '暑假前逐班开展防溺水教育，水域旁竖立警示牌。';
const reading = '建设书香校园，每班设图书角，每学期举办读书节。';

function choice(planId: string, text: string, score: number, unitId = 'u1') {
  return { planId, unitId, text, score };
}

function choose(choices: readonly ReturnType<typeof choice>[], limit = 9, speakers: readonly string[] = []) {
  const chosen = selectDiverse(choices, limit, isNearDuplicate, ({ planId }) => speakers.includes(planId));
  return chosen.map((one) => [one.choice.planId, ...one.like.map(({ planId }) => planId)]);
}

describe('selectDiverse', () => {
  it('gives texts that say the same once, with the other plans that hold the wording, the fittest first', () => {
    const choices = [
      choice('a', meals, 0.5),
      choice('b', `今年，${meals}`, 0.7),
      choice('c', swimming, 0.6),
      choice('d', meals.replace('每天', '每周'), 0.6),
    ];
    expect(choose(choices)).toEqual([['b', 'd', 'a'], ['c']]);
  });

  it('names each other plan once, and never its own', () => {
    const choices = [
      choice('a', meals, 0.9),
      choice('a', meals, 0.8, 'u2'),
      choice('b', meals, 0.7),
      choice('b', meals, 0.6, 'u2'),
    ];
    expect(choose(choices)).toEqual([['a', 'b']]);
  });

  it('does not name a plan that holds a mere piece of the wording, and does not repeat the piece', () => {
    expect(choose([choice('a', meals + reading, 0.9), choice('b', reading, 0.8)])).toEqual([['a']]);
  });

  it('lets one that speaks for others lead its group where it answers nearly as well', () => {
    const choices = [choice('peer', meals, 0.7), choice('ours', meals, 0.65), choice('older', meals, 0.64)];
    expect(choose(choices, 9, ['ours', 'older'])).toEqual([['ours', 'peer', 'older']]);
    expect(choose([choice('peer', meals, 0.7), choice('ours', meals, 0.5)], 9, ['ours'])).toEqual([['peer', 'ours']]);
  });

  it('lets no piece of the wording speak for it', () => {
    const choices = [choice('peer', meals + reading, 0.7), choice('ours', reading, 0.7)];
    expect(choose(choices, 9, ['ours'])).toEqual([['peer']]);
  });

  it('keeps within the limit and leaves out what is far below the best', () => {
    const choices = [choice('a', meals, 0.9), choice('b', swimming, 0.8), choice('c', reading, 0.1)];
    expect([choose(choices, 1), choose(choices), choose(choices, 0)]).toEqual([[['a']], [['a'], ['b']], []]);
  });

  it('keeps targets apart that are worded alike with other figures', () => {
    const choices = [
      choice('a', '学前教育普惠率达到88%以上。', 0.9),
      choice('b', '学前教育普惠率达到92%以上。', 0.8),
      choice('c', '学前教育普惠率达到88%以上', 0.7),
    ];
    const chosen = selectDiverse(choices, 9, isSameTarget, () => false);
    expect(chosen.map(({ choice: { planId }, like }) => [planId, like.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });
});
