import { type Block, type Draft, textOf } from '../../../shared/document/model.ts';
import { standsIn } from '../../../shared/suggestions/known-in-draft.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';

/** A suggestion as the panel offers it. */
export interface Offered {
  readonly suggestion: Suggestion;
  /** Most of it stands in the draft already. */
  readonly isInDraft: boolean;
}

/** A writer under a deadline reads no more. */
const mostOffered = 10;

/** Those of some suggestions that a draft says already, most of their words. */
export function saidIn(found: readonly Suggestion[], blocks: readonly Block[]): ReadonlySet<Suggestion> {
  if (found.length === 0) return new Set();
  const whole = blocks.map(textOf).join('\n');
  return new Set(found.filter(({ text }) => standsIn(text, whole)));
}

/** Suggestions for a draft: those that it has borrowed or the writer has dismissed are left out, those it says come last. */
export function offeredTo(
  found: readonly Suggestion[],
  { blocks, dismissed = [] }: Pick<Draft, 'blocks' | 'dismissed'>,
  said: ReadonlySet<Suggestion>,
): readonly Offered[] {
  const taken = new Set(
    blocks.flatMap((block) => (block.provenance ?? []).map(({ planId, wording }) => `${planId} ${wording}`)),
  );
  const isDismissed = (one: Suggestion) =>
    dismissed.some(({ planId, unitId }) => planId === one.planId && unitId === one.unitId);
  const left = found.filter((one) => !taken.has(`${one.planId} ${one.text}`) && !isDismissed(one));
  const offered = left.map((suggestion) => ({ suggestion, isInDraft: said.has(suggestion) }));
  const sorted = [...offered.filter(({ isInDraft }) => !isInDraft), ...offered.filter(({ isInDraft }) => isInDraft)];
  return sorted.slice(0, mostOffered);
}
