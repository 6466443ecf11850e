import type { Draft } from '../document/model.ts';
import type { Check, Finding } from './check.ts';
import { leftOvers } from './left-overs.ts';
import { numbering } from './numbering.ts';
import { period } from './period.ts';
import { rolledWords } from './rolled-words.ts';

/** All checks. */
export const checks: readonly Check[] = [numbering, period, leftOvers, rolledWords];

/** Runs all checks; findings come in the order of the text. */
export function runChecks(draft: Draft): readonly Finding[] {
  const places = new Map(draft.blocks.map((block, index) => [block.id, index]));
  return checks
    .flatMap(({ name, run }) => run(draft).map((report) => ({ check: name, ...report })))
    .sort((a, b) => (places.get(a.blockId) ?? 0) - (places.get(b.blockId) ?? 0) || a.start - b.start);
}
