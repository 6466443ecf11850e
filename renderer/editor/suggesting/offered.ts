import { type Block, type Draft, textOf } from '../../../shared/document/model.ts';
import { standsIn } from '../../../shared/suggestions/known-in-draft.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';

/** A suggestion as the panel offers it. */
export interface Offered {
  readonly suggestion: Suggestion;
  /** Most of it stands in the draft already. */
  readonly isInDraft: boolean;
}

/** Suggestions for a draft: those that it has borrowed or the writer has dismissed are left out, those it says come last. */
export function offeredTo(
  found: readonly Suggestion[],
  { blocks, dismissed = [] }: Pick<Draft, 'blocks' | 'dismissed'>,
): readonly Offered[] {
  const taken = new Set(
    blocks.flatMap((block) => (block.provenance ?? []).map(({ planId, wording }) => `${planId} ${wording}`)),
  );
  const isDismissed = (one: Suggestion) =>
    dismissed.some(({ planId, unitId }) => planId === one.planId && unitId === one.unitId);
  const left = found.filter((one) => !taken.has(`${one.planId} ${one.text}`) && !isDismissed(one));
  const whole = textOfAll(blocks);
  const offered = left.map((suggestion) => ({ suggestion, isInDraft: standsIn(suggestion.text, whole) }));
  return [...offered.filter(({ isInDraft }) => !isInDraft), ...offered.filter(({ isInDraft }) => isInDraft)];
}

function textOfAll(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n');
}
