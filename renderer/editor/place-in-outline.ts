import { type Block, textOf } from '../../shared/document/model.ts';
import type { Numbers } from './numbers.ts';

/** The headings above a block and the block itself if it is one, outermost first, as one line. */
export function placeInOutline(blocks: readonly Block[], numbers: Numbers, index: number | undefined): string {
  const path: string[] = [];
  let depth = 6;
  for (let above = index ?? -1; above >= 0 && depth > 1; above--) {
    const block = blocks[above];
    if (block?.type !== 'heading' || block.depth >= depth) continue;
    path.unshift(`${numbers.get(block.id) ?? ''}${textOf(block)}`);
    depth = block.depth;
  }
  return path.join(' › ');
}
