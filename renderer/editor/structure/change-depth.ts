import { Editor, Transforms } from 'slate';
import type { Block, Depth } from '../../../shared/document/model.ts';
import { depthsInBox } from '../../../shared/document/normal-form.ts';
import { depthOf, isBoxed } from '../../../shared/document/sections.ts';
import { becomeNumbered, becomeParagraph, blockAt, isConvertible } from './become.ts';
import { blockAtCursor, selectedIndexes } from './cursor.ts';

/** Moves the selected blocks one depth down (1) or up (−1), as Tab and Shift-Tab do. */
export function changeDepth(editor: Editor, by: 1 | -1): void {
  changeSelected(editor, (index, block) => changeBlockDepth(editor, index, block, by));
}

/** Tab makes a paragraph an item of its section; Shift-Tab at the top gives the number back. */
function changeBlockDepth(editor: Editor, index: number, block: Block, by: 1 | -1): void {
  if (block.type !== 'heading' && block.type !== 'clause') {
    if (by === 1 && (block.type === 'paragraph' || block.type === 'item'))
      becomeNumbered(editor, index, 'clause', itemDepth(editor, index));
    return;
  }
  const depth = block.depth + by;
  if (depth < 1) becomeParagraph(editor, index);
  else if (by === -1 || depth <= Math.min(deepestOf(editor, block), depthAbove(editor, index, isBoxed(block)) + 1))
    becomeNumbered(editor, index, block.type, depth as Depth);
}

function deepestOf(editor: Editor, block: Block): number {
  return isBoxed(block) ? depthsInBox : levelsOf(editor);
}

/** How many depths the draft's numbering scheme has. */
export function levelsOf(editor: Editor): number {
  return editor.facts.scheme.levels.length;
}

/** The depth of the numbered block above, in the same box or outside of any; 0 where there is none. */
export function depthAbove(editor: Editor, index: number, boxed: boolean): number {
  for (let above = index - 1; above >= 0; above--) {
    const block = blockAt(editor, above);
    if (boxed && block?.type === 'boxTitle') return 0;
    if (block && (boxed ? block.type === 'clause' : depthOf(block) > 0) && 'depth' in block) return block.depth;
  }
  return 0;
}

/** The depth of an item at this place: that of the item before it, or one below its heading. */
export function itemDepth(editor: Editor, index: number): Depth {
  const boxed = isBoxed(blockAt(editor, index) ?? { type: 'title', id: '', children: [] });
  for (let above = index - 1; above >= 0; above--) {
    const block = blockAt(editor, above);
    if (!block || isBoxed(block) !== boxed) {
      if (boxed) return 1;
      continue;
    }
    if (block.type === 'clause') return block.depth;
    if (block.type === 'heading') return Math.min(block.depth + 1, levelsOf(editor)) as Depth;
  }
  return 1;
}

/** Makes the selected blocks headings of one depth; the title stays. */
export function makeHeadings(editor: Editor, depth: Depth): void {
  changeSelected(editor, (index) => becomeNumbered(editor, index, 'heading', depth));
}

/** Makes the selected blocks clauses; a heading keeps its depth, a paragraph joins the list above it. */
export function makeClauses(editor: Editor): void {
  changeSelected(editor, (index, block) =>
    becomeNumbered(editor, index, 'clause', 'depth' in block ? block.depth : itemDepth(editor, index)),
  );
}

/** Makes the selected blocks paragraphs. */
export function makeParagraphs(editor: Editor): void {
  changeSelected(editor, (index) => becomeParagraph(editor, index));
}

/** Changes each selected block that can be another kind of text, from the first to the last, as one step. */
export function changeSelected(editor: Editor, change: (index: number, block: Block) => void): void {
  Editor.withoutNormalizing(editor, () => {
    for (const index of selectedIndexes(editor)) {
      const block = blockAt(editor, index);
      if (block && isConvertible(block)) change(index, block);
    }
  });
}

/** Toggles whether the heading at the cursor takes a number. */
export function toggleUnnumbered(editor: Editor): void {
  const current = blockAtCursor(editor);
  if (current?.block.type !== 'heading') return;
  if (current.block.unnumbered) Transforms.unsetNodes(editor, ['unnumbered'] as never, { at: [current.index] });
  else Transforms.setNodes(editor, { unnumbered: true }, { at: [current.index] });
}
