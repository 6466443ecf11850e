import { Editor, Node, Transforms } from 'slate';
import { leadLength } from '../../shared/document/lead-sentence.ts';
import type { Block, Provenance, TextRun } from '../../shared/document/model.ts';
import type { Borrowed } from '../../shared/reuse/borrow.ts';
import { itemDepth } from './change-depth.ts';
import { blockAtCursor } from './with-structure.ts';

/**
 * Inserts a borrowed text at the cursor's place, as one undo step: it fills an empty block, completes a clause of which
 * only the lead sentence stands, and otherwise becomes a block of its own below.
 */
export function insertBorrowed(
  editor: Editor,
  { children, provenance }: Borrowed,
  levels: number,
  newId: () => string,
): void {
  const current = blockAtCursor(editor) ?? {
    index: editor.children.length - 1,
    block: editor.children.at(-1) as Block,
  };
  const text = children.map((run) => run.text).join('');
  Editor.withoutNormalizing(editor, () => {
    if (current.block.type === 'clause' && isLeadOnly(Node.string(current.block))) {
      complete(editor, current.index, current.block, dropStart(children, leadLength(text)), provenance);
    } else if (
      current.block.type !== 'title' &&
      current.block.type !== 'heading' &&
      Node.string(current.block) === ''
    ) {
      complete(editor, current.index, current.block, children, provenance);
    } else insertBelow(editor, current.index, children, provenance, levels, newId);
  });
}

/** A clause made from an outline: one short sentence and nothing behind it. */
export function isLeadOnly(text: string): boolean {
  return text !== '' && text.search(/[。：]/) === text.length - 1 && leadLength(`${text}。`) > 0;
}

function complete(
  editor: Editor,
  index: number,
  block: Block,
  children: readonly TextRun[],
  provenance: Provenance,
): void {
  Transforms.insertNodes(editor, [...children], { at: Editor.end(editor, [index]) });
  Transforms.setNodes(editor, { provenance: [...(block.provenance ?? []), provenance] }, { at: [index] });
  Transforms.select(editor, Editor.end(editor, [index]));
}

function insertBelow(
  editor: Editor,
  index: number,
  children: readonly TextRun[],
  provenance: Provenance,
  levels: number,
  newId: () => string,
): void {
  const isItem = leadLength(children.map((run) => run.text).join('')) > 0;
  const common = { id: newId(), children: [...children], provenance: [provenance] };
  const block: Block = isItem
    ? { type: 'clause', depth: itemDepth(editor, index + 1, levels), ...common }
    : { type: 'paragraph', ...common };
  Transforms.insertNodes(editor, block, { at: [index + 1] });
  Transforms.select(editor, Editor.end(editor, [index + 1]));
}

/** The runs behind their first `length` characters. */
function dropStart(children: readonly TextRun[], length: number): readonly TextRun[] {
  let left = length;
  return children.flatMap((run) => {
    const dropped = Math.min(left, run.text.length);
    left -= dropped;
    return dropped === run.text.length ? [] : [{ ...run, text: run.text.slice(dropped) }];
  });
}
