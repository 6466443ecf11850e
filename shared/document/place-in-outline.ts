import { type Block, textOf } from './model.ts';

/** The headings above a block and the block itself if it is one, outermost first, as one line. */
export function placeInOutline(
  blocks: readonly Block[],
  numbers: ReadonlyMap<string, string>,
  index: number | undefined,
): string {
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
