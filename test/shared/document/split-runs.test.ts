import { expect, test } from 'vitest';
import { splitRuns } from '../../../shared/document/split-runs.ts';

const runs = [{ text: '加强' }, { text: '党的建设', bold: true as const }, { text: '。' }];

test('a run that the cut goes through keeps its marks on both sides', () => {
  expect(splitRuns(runs, 4)).toEqual([
    [{ text: '加强' }, { text: '党的', bold: true }],
    [{ text: '建设', bold: true }, { text: '。' }],
  ]);
});

test('a cut at either end leaves that side empty', () => {
  expect(splitRuns(runs, 0)).toEqual([[], runs]);
  expect(splitRuns(runs, 7)).toEqual([runs, []]);
});
