import type { TextRun } from './model.ts';

/** Joins neighbouring runs that have the same marks and drops empty ones; text without runs is one empty run. */
export function joinRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && hasSameMarks(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.length > 0 ? joined : [{ text: '' }];
}

/** Whether two runs differ in their text alone. Two references are never one. */
export function hasSameMarks(one: TextRun, other: TextRun): boolean {
  return one.refersTo === undefined && marksOf(one) === marksOf(other);
}

function marksOf({ text: _text, ...marks }: TextRun): string {
  return JSON.stringify(Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1)));
}
