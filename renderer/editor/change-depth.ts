import { Editor, Element, Transforms } from 'slate';
import type { Block, Depth } from '../../shared/document/model.ts';
import { becomeParagraph, blockAtCursor } from './with-structure.ts';

/** Moves the selected blocks one depth down (1) or up (−1), as Tab and Shift-Tab do. */
export function changeDepth(editor: Editor, by: 1 | -1, levels: number): void {
  Editor.withoutNormalizing(editor, () => {
    for (const index of selectedBlocks(editor)) changeBlockDepth(editor, index, by, levels);
  });
}

/** Tab makes a paragraph an item of its section; Shift-Tab at the top gives the number back. */
function changeBlockDepth(editor: Editor, index: number, by: 1 | -1, levels: number): void {
  const block = editor.children[index];
  if (!block || !Element.isElement(block) || block.type === 'title') return;
  if (block.type === 'paragraph') {
    if (by === 1) setDepth(editor, index, 'clause', itemDepth(editor, index, levels));
    return;
  }
  const depth = block.depth + by;
  if (depth < 1) becomeParagraph(editor, index);
  else if (by === -1 || depth <= Math.min(levels, depthAbove(editor, index) + 1))
    setDepth(editor, index, block.type, depth as Depth);
}

/** The depth of the numbered block above; 0 where there is none. */
function depthAbove(editor: Editor, index: number): number {
  const above = editor.children.slice(0, index).findLast((block) => 'depth' in block);
  return above && 'depth' in above ? above.depth : 0;
}

/** The depth of an item at this place: that of the item before it, or one below its heading. */
export function itemDepth(editor: Editor, index: number, levels: number): Depth {
  for (let above = index - 1; above >= 0; above--) {
    const block = editor.children[above];
    if (!block || !Element.isElement(block)) continue;
    if (block.type === 'clause') return block.depth;
    if (block.type === 'heading') return Math.min(block.depth + 1, levels) as Depth;
  }
  return 1;
}

/** Makes the selected blocks headings of one depth; the title stays. */
export function makeHeadings(editor: Editor, depth: Depth): void {
  changeSelected(editor, (index) => setDepth(editor, index, 'heading', depth));
}

/** Makes the selected blocks clauses; a heading keeps its depth, a paragraph joins the list above it. */
export function makeClauses(editor: Editor, levels: number): void {
  changeSelected(editor, (index, block) =>
    setDepth(editor, index, 'clause', 'depth' in block ? block.depth : itemDepth(editor, index, levels)),
  );
}

/** Makes the selected blocks paragraphs. */
export function makeParagraphs(editor: Editor): void {
  changeSelected(editor, (index) => becomeParagraph(editor, index));
}

function changeSelected(editor: Editor, change: (index: number, block: Block) => void): void {
  Editor.withoutNormalizing(editor, () => {
    for (const index of selectedBlocks(editor)) {
      const block = editor.children[index];
      if (block && Element.isElement(block) && block.type !== 'title') change(index, block);
    }
  });
}

function setDepth(editor: Editor, index: number, type: 'heading' | 'clause', depth: Depth): void {
  if (type === 'clause') Transforms.unsetNodes(editor, ['unnumbered'] as never, { at: [index] });
  Transforms.setNodes(editor, { type, depth }, { at: [index] });
}

function selectedBlocks(editor: Editor): readonly number[] {
  const { selection } = editor;
  if (!selection) return [];
  const [start, end] = Editor.edges(editor, selection);
  const [first, last] = [start.path[0] ?? 0, end.path[0] ?? 0];
  return Array.from({ length: last - first + 1 }, (_value, offset) => first + offset);
}

/** Toggles whether the heading at the cursor takes a number. */
export function toggleUnnumbered(editor: Editor): void {
  const current = blockAtCursor(editor);
  if (current?.block.type !== 'heading') return;
  if (current.block.unnumbered) Transforms.unsetNodes(editor, ['unnumbered'] as never, { at: [current.index] });
  else Transforms.setNodes(editor, { unnumbered: true }, { at: [current.index] });
}
