import type { Block } from './model.ts';

/** A stretch of blocks: from `from` to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a block governs, itself included: a heading or clause with all that is deeper, a box title with its box, else itself. */
export function sectionAt(blocks: readonly Block[], from: number): Stretch {
  const block = blocks[from];
  if (block?.type === 'boxTitle') return { from, to: endOf(blocks, from, isBoxed) };
  if ((block?.type !== 'heading' && block?.type !== 'clause') || isBoxed(block)) return { from, to: from + 1 };
  return { from, to: endOf(blocks, from, (other) => depthOf(other) === 0 || depthOf(other) > block.depth) };
}

/** The depth of a block that is counted in the document's own levels; 0 for any other. */
export function depthOf(block: Block): number {
  return block.type === 'heading' || (block.type === 'clause' && !block.boxed) ? block.depth : 0;
}

function endOf(blocks: readonly Block[], from: number, belongs: (block: Block) => boolean): number {
  const end = blocks.findIndex((block, index) => index > from && !belongs(block));
  return end < 0 ? blocks.length : end;
}

/** Whether a block stands in the box of the title above it. */
export function isBoxed(block: Block): boolean {
  return 'boxed' in block && block.boxed === true;
}

/** Where the text begins, behind the title and the lines under it. */
export function endOfHead(blocks: readonly Block[]): number {
  return endOf(blocks, 0, ({ type }) => type === 'subtitle');
}
