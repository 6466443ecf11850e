import { describe, expect, it } from 'vitest';
import { bestRuns, splitSentences } from '../../../shared/suggestions/sentence-runs.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it('keeps marks and closing quotation marks with their sentence', () => {
    expect(sentencesOf('建好书屋。推广“人人读书。”办好讲堂！')).toEqual([
      '建好书屋。',
      '推广“人人读书。”',
      '办好讲堂！',
    ]);
  });

  it('keeps an end without a mark', () => {
    expect(sentencesOf('建好书屋。办好讲堂')).toEqual(['建好书屋。', '办好讲堂']);
  });

  it('cuts at semicolons only where a sentence is long', () => {
    const part = `${'修建校舍'.repeat(25)}；`;
    expect(sentencesOf('建好书屋；办好讲堂。')).toEqual(['建好书屋；办好讲堂。']);
    expect(sentencesOf(`${part}${part}完工。`)).toEqual([part, part, '完工。']);
  });

  it('finds none in an empty text', () => {
    expect(sentencesOf('')).toEqual([]);
  });
});

describe('bestRuns', () => {
  const sentences = (...scores: readonly number[]) =>
    scores.map((score, index) => ({ start: index * 40, end: index * 40 + 40, score }));
  const runsOf = (...scores: readonly number[]) =>
    bestRuns(sentences(...scores)).map((run) => run.map(({ start }) => start / 40));

  it('grows from the best sentence while its neighbours answer well enough', () => {
    expect(runsOf(0.1, 0.7, 0.9, 0.8, 0.1)[0]).toEqual([1, 2, 3]);
  });

  it('goes on with the best sentence left, without crossing a run already taken', () => {
    expect(runsOf(0.5, 0.1, 0.9, 0.45, 0.1).slice(0, 2)).toEqual([[2], [0]]);
  });

  it('keeps a run within its length', () => {
    const [longest] = bestRuns(sentences(...Array<number>(40).fill(0.5)));
    expect((longest?.at(-1)?.end ?? 0) - (longest?.[0]?.start ?? 0)).toBeLessThanOrEqual(450);
  });
});
