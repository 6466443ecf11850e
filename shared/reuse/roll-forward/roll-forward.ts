import type { TextRun } from '../../document/model.ts';
import type { Expression } from '../../expressions/expression.ts';
import type { RollSource, RollTarget } from './papers.ts';
import { passageOf } from './passage.ts';
import { type Finding, overlaps } from './rule.ts';
import { rollRules } from './rules/index.ts';

/**
 * Rewrites for the draft what binds a borrowed text to the time and place of its source (换期改写). Each rewritten word is
 * a run of its own whose `rolledFrom` keeps the source's wording, and `rolledBy` the reason, until the writer has reviewed
 * it; a word whose successor cannot be known stays as it is and is marked all the same. At least one run.
 */
export function rollForward(
  text: string,
  from: RollSource,
  to: RollTarget,
  expressions: readonly Expression[],
): readonly TextRun[] {
  const passage = passageOf(text, from, to, expressions);
  const findings: Finding[] = [];
  for (const rule of rollRules) {
    const open = rule.find(passage).filter((found) => !findings.some((earlier) => overlaps(earlier, found)));
    findings.push(...open);
  }
  return toRuns(text, findings);
}

function toRuns(text: string, findings: readonly Finding[]): readonly TextRun[] {
  const changes = findings.filter(({ by }) => by !== null).toSorted((one, other) => one.at - other.at);
  const runs: TextRun[] = [];
  let done = 0;
  for (const { at, was, is, by } of changes) {
    if (at > done) runs.push({ text: text.slice(done, at) });
    runs.push({ text: is, rolledFrom: was, ...(by && { rolledBy: by }) });
    done = at + was.length;
  }
  if (done < text.length || runs.length === 0) runs.push({ text: text.slice(done) });
  return runs;
}
