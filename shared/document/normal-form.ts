import { type Block, type Depth, textOf } from './model.ts';
import type { NumberingScheme } from './numbering-scheme.ts';
import { isBoxed } from './sections.ts';

/** A change that brings a block into the normal form: another kind, another depth, out of its box, or gone. */
export type Amendment =
  | { readonly index: number; readonly change: 'becomeParagraph' | 'leaveBox' | 'remove' }
  | { readonly index: number; readonly change: 'setDepth'; readonly depth: Depth };

/** Boxes count their projects in three depths. */
export const depthsInBox = 3;

/**
 * What keeps blocks from their normal form, in their order: a title that is not the first block, a subtitle that does not
 * stand under it, a boxed block without its box's title, a depth that the scheme has not or that it forbids to skip, and a
 * heading left behind empty. `editing` is the block with the cursor, which may be empty while one writes it.
 */
export function amendments(
  blocks: readonly Block[],
  { levels, skips }: NumberingScheme,
  editing: string | undefined,
): readonly Amendment[] {
  const found: Amendment[] = [];
  let [above, aboveInBox] = [0, 0];
  let isInHead = true;
  let isInBox = false;
  blocks.forEach((block, index) => {
    const isHead = (block.type === 'title' && index === 0) || (block.type === 'subtitle' && isInHead && index > 0);
    if ((block.type === 'title' || block.type === 'subtitle') && !isHead)
      found.push({ index, change: 'becomeParagraph' });
    isInHead = isHead;
    if (isBoxed(block) && !isInBox) found.push({ index, change: 'leaveBox' });
    if (block.type === 'boxTitle') aboveInBox = 0;
    isInBox = block.type === 'boxTitle' || (isBoxed(block) && isInBox);
    if (block.type !== 'heading' && block.type !== 'clause') return;
    if (block.type === 'heading' && textOf(block) === '' && block.id !== editing) {
      found.push({ index, change: 'remove' });
      return;
    }
    const boxed = isBoxed(block) && isInBox;
    const deepest = boxed
      ? Math.min(depthsInBox, aboveInBox + 1)
      : skips
        ? levels.length
        : Math.min(levels.length, above + 1);
    const depth = Math.min(block.depth, deepest) as Depth;
    if (depth !== block.depth) found.push({ index, change: 'setDepth', depth });
    if (boxed) aboveInBox = depth;
    else above = depth;
  });
  return found;
}
