import { Editor, Node, Transforms } from 'slate';
import { leadLength } from '../../../shared/document/lead-sentence.ts';
import {
  type Block,
  type Depth,
  type ParagraphBlock,
  type Provenance,
  type TextRun,
  textOf,
} from '../../../shared/document/model.ts';
import { isBoxed, sectionAt } from '../../../shared/document/sections.ts';
import { splitRuns } from '../../../shared/document/split-runs.ts';
import type { Borrowed } from '../../../shared/reuse/borrow.ts';
import { depthAbove, itemDepth, levelsOf } from '../structure/change-depth.ts';
import { blockAtCursor } from '../structure/cursor.ts';

/** As what a borrowed text is wanted: a section by its title, at a depth and a place, or text of a clause or target. */
export type BorrowedAs =
  | { readonly as: 'section'; readonly depth: Depth; readonly at?: number }
  | { readonly as: 'clause' | 'target' };

/** Where and how a borrowed text is inserted. */
export interface Insertion {
  readonly borrowed: Borrowed;
  readonly wanted: BorrowedAs;
  readonly newId: () => string;
}

/**
 * Inserts a borrowed text at the cursor's place, as one undo step. A clause fills an empty block, completes one of which
 * only the lead sentence stands, and otherwise becomes a block of its own below; a target goes on behind the text of the
 * block; a section becomes a heading at its place, or below. What is inserted in a box stays in it, but for a section,
 * which comes behind the box.
 */
export function insertBorrowed(editor: Editor, { borrowed, wanted, newId }: Insertion): void {
  const { children, provenance } = borrowed;
  const { index, block } = blockAtCursor(editor) ?? {
    index: editor.children.length - 1,
    block: editor.children.at(-1) as Block,
  };
  const common = { id: newId(), children: [...children], provenance: [provenance] };
  const text = Node.string(block);
  const takesText = block.type === 'clause' || block.type === 'paragraph';
  Editor.withoutNormalizing(editor, () => {
    if (wanted.as === 'section') {
      insertAt(editor, outOfBox(editor, wanted.at ?? index + 1), {
        type: 'heading',
        depth: Math.min(wanted.depth, levelsOf(editor)) as Depth,
        ...common,
      });
    } else if (block.type === 'clause' && wanted.as === 'clause' && isLeadOnly(text)) {
      complete(editor, index, block, splitRuns(children, leadLength(textOf({ children })))[1], provenance);
    } else if (takesText && (text === '' || wanted.as === 'target')) {
      complete(editor, index, block, children, provenance);
    } else insertAt(editor, index + 1, blockFor(editor, index, block, common));
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

function insertAt(editor: Editor, index: number, block: Block): void {
  Transforms.insertNodes(editor, block, { at: [index] });
  Transforms.select(editor, Editor.end(editor, [index]));
}

/** Text with a lead sentence is an item of its section, other text a paragraph; below a block of a box it is in it. */
function blockFor(
  editor: Editor,
  index: number,
  above: Block,
  common: Pick<ParagraphBlock, 'id' | 'children' | 'provenance'>,
): Block {
  const inBox = isBoxed(above) || above.type === 'boxTitle';
  const boxed = inBox ? ({ boxed: true } as const) : {};
  if (leadLength(textOf(common)) === 0) return { type: 'paragraph', ...boxed, ...common };
  const depth = inBox ? (Math.max(1, depthAbove(editor, index + 1, true)) as Depth) : itemDepth(editor, index + 1);
  return { type: 'clause', depth, ...boxed, ...common };
}

/** A place for a heading, which stands in no box: one within a box is moved behind it. */
function outOfBox(editor: Editor, index: number): number {
  const blocks = editor.children as readonly Block[];
  const title = blocks.slice(0, index).findLastIndex(({ type }) => type === 'boxTitle');
  return title < 0 ? index : Math.max(index, sectionAt(blocks, title).to);
}
