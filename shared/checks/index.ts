import { type Draft, textHolders } from '../document/model.ts';
import { emptyLists, type OfficeLists } from '../lists/office-lists.ts';
import type { Check, Finding } from './check.ts';
import { expressions } from './expressions.ts';
import { indicatorCells } from './indicator-cells.ts';
import { leftOvers } from './left-overs.ts';
import { numbering } from './numbering.ts';
import { period } from './period.ts';
import { placeholders } from './placeholders.ts';
import { references } from './references.ts';
import { rolledWords } from './rolled-words.ts';

/** All checks. */
export const checks: readonly Check[] = [
  numbering,
  period,
  references,
  indicatorCells,
  placeholders,
  expressions,
  leftOvers,
  rolledWords,
];

/** Runs all checks; findings come in the order of the text, a table's by its cells. */
export function runChecks(draft: Draft, lists: OfficeLists = emptyLists): readonly Finding[] {
  const places = new Map(textHolders(draft.blocks).map(({ id }, index) => [id, index]));
  return checks
    .flatMap(({ name, run }) => run(draft, lists).map((report) => ({ check: name, ...report })))
    .sort((a, b) => (places.get(a.blockId) ?? 0) - (places.get(b.blockId) ?? 0) || a.start - b.start);
}
