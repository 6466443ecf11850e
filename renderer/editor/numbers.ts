import { useMemo, useRef } from 'react';
import type { Block } from '../../shared/document/model.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import type { NumberingScheme } from '../../shared/document/numbering-scheme.ts';

/** The number of each block by its id. */
export type Numbers = ReadonlyMap<string, string>;

/** The numbers of the blocks; the same map as before while none changes, so that typing renders one block alone. */
export function useNumbers(blocks: readonly Block[], scheme: NumberingScheme): Numbers {
  const last = useRef<Numbers>(new Map());
  return useMemo(() => {
    const numbers = numberBlocks(blocks, scheme);
    const same =
      last.current.size === blocks.length && blocks.every(({ id }, index) => last.current.get(id) === numbers[index]);
    if (!same) last.current = new Map(blocks.map(({ id }, index) => [id, numbers[index] ?? '']));
    return last.current;
  }, [blocks, scheme]);
}
