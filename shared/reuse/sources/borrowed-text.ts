import { byIdentity } from '../../document/by-identity.ts';
import { countCharacters } from '../../document/count-characters.ts';
import { type Block, type Provenance, textOf } from '../../document/model.ts';
import { type KeptStretch, keptText } from './kept-text.ts';

/** What one source gave to a block. */
export interface BorrowedFrom {
  readonly provenance: Provenance;
  /** The characters (字数) of its wording that stand in the block; what several sources say counts for the first. */
  readonly kept: number;
}

/** How much of a block is borrowed, in characters (字数). */
export interface BorrowedText {
  readonly characters: number;
  /** What stands in it word for word as it was borrowed, of all sources together. */
  readonly kept: number;
  readonly sources: readonly BorrowedFrom[];
}

/** What of a block stands in the wordings that it was borrowed as. */
export const borrowedText = byIdentity((block: Block): BorrowedText => {
  const text = textOf(block);
  const taken = new Uint8Array(text.length);
  const sources = (block.provenance ?? []).map((provenance) => ({
    provenance,
    kept: countCharacters(take(text, keptText(text, provenance.wording), taken)),
  }));
  const kept = sources.reduce((sum, source) => sum + source.kept, 0);
  return { characters: countCharacters(text), kept, sources };
});

/** What stands in the stretches and was not taken before. */
function take(text: string, stretches: readonly KeptStretch[], taken: Uint8Array): string {
  let words = '';
  for (const { start, end } of stretches) {
    for (let at = start; at < end; at++) {
      if (taken[at] === 0) words += text[at];
      taken[at] = 1;
    }
  }
  return words;
}

/**
 * How much of a borrowed wording is gone or another by now: from 0 to 1. It is looked for in all blocks that carry it, so
 * that a clause which was split and moved apart is not changed by that alone.
 */
export function changedShare({ planId, unitId, wording }: Provenance, blocks: readonly Block[]): number {
  const carries = (one: Provenance) => one.planId === planId && one.unitId === unitId && one.wording === wording;
  const texts = blocks.filter(({ provenance }) => provenance?.some(carries)).map(textOf);
  const still = keptText(wording, texts.join('\n')).map(({ start, end }) => wording.slice(start, end));
  return 1 - countCharacters(still.join('')) / Math.max(1, countCharacters(wording));
}
