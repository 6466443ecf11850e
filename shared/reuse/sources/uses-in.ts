import { type Draft, type Provenance, textOf } from '../../document/model.ts';
import { numberBlocks } from '../../document/numbering.ts';

/** Where a borrowed text stands in a draft. */
export interface UseInDraft extends Pick<Provenance, 'planId' | 'unitId'> {
  readonly blockId: string;
  /** The heading that it stands under, with its number; '' before the first. */
  readonly section: string;
}

/** All places of a draft at which text of the library stands, in the order of the text. */
export function usesIn({ blocks, scheme }: Pick<Draft, 'blocks' | 'scheme'>): UseInDraft[] {
  const numbers = numberBlocks(blocks, scheme);
  let section = '';
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') section = `${numbers[index] ?? ''}${textOf(block)}`;
    // Two pieces of one clause in a block are one use of it.
    const units = new Map((block.provenance ?? []).map((source) => [`${source.planId} ${source.unitId}`, source]));
    return [...units.values()].map(({ planId, unitId }) => ({ planId, unitId, blockId: block.id, section }));
  });
}
