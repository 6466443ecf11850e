import type { TextRun } from './model.ts';

/** Joins neighbouring runs that have the same marks and drops empty ones; text without runs is one empty run. */
export function joinRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && last.bold === run.bold && last.rolledFrom === run.rolledFrom) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined.length > 0 ? joined : [{ text: '' }];
}
