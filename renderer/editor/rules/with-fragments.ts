import { type Descendant, Editor, Node, Range, Transforms } from 'slate';
import type { Block, TextBlock, TextRun } from '../../../shared/document/model.ts';
import { isBoxed } from '../../../shared/document/sections.ts';
import { isObject } from '../structure/become.ts';
import { asLines, blocksToPaste, copiedBlocks } from '../structure/copied-blocks.ts';
import { blockAtCursor, cellAtCursor } from '../structure/cursor.ts';
import { asOneStep } from './one-step.ts';
import { joinedSources, sourcesOf } from './with-provenance.ts';

/**
 * Copies and pastes whole blocks: a table stays a table, in a cell all becomes text. Words at the edges of what is pasted
 * join the text around the cursor; where there is none, their block comes as it was.
 */
export function withFragments<E extends Editor>(editor: E): E {
  editor.getFragment = () => copiedBlocks(editor) as Descendant[];
  editor.insertFragment = (fragment) => {
    asOneStep(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
      Editor.withoutNormalizing(editor, () => paste(editor, fragment as readonly Block[]));
    });
  };
  return editor;
}

function paste(editor: Editor, fragment: readonly Block[]): void {
  const current = blockAtCursor(editor);
  if (!current) return;
  const { block, index } = current;
  const blocks = blocksToPaste(fragment, isBoxed(block) || block.type === 'boxTitle');
  const [first, ...others] = blocks;
  if (!first) return;
  if (cellAtCursor(editor)) {
    insertRuns(editor, asLines(blocks));
    addSources(editor, index, blocks);
  } else if (isObject(block)) insertAt(editor, index + 1, blocks);
  else if (others.length === 0 && !isObject(first) && !isEmptyParagraph(block)) joinAtCursor(editor, index, first);
  else pasteBlocks(editor, index, block, blocks);
}

function isEmptyParagraph(block: Block): boolean {
  return block.type === 'paragraph' && Node.string(block) === '';
}

/** Puts blocks at the cursor; its block is parted by them where it stands within the text. */
function pasteBlocks(editor: Editor, index: number, block: Block, blocks: readonly Block[]): void {
  const { selection } = editor;
  if (!selection) return;
  const isStart = block.type !== 'title' && Editor.isStart(editor, selection.anchor, [index]);
  const isEnd = Editor.isEnd(editor, selection.anchor, [index]);
  if (isStart && isEnd) {
    insertAt(editor, index, blocks);
    Transforms.removeNodes(editor, { at: [index + blocks.length] });
  } else if (isStart) insertBefore(editor, index, blocks);
  else {
    if (!isEnd) Transforms.splitNodes(editor, { always: true });
    const [first, ...others] = blocks as [Block, ...Block[]];
    const rest = isObject(first) ? blocks : others;
    if (!isObject(first)) joinRunsAt(editor, index, first, 'end');
    if (isEnd) insertAt(editor, index + 1, rest);
    else insertBefore(editor, index + 1, rest);
  }
}

/** Puts blocks before one, the words of the last into it. */
function insertBefore(editor: Editor, index: number, blocks: readonly Block[]): void {
  const last = blocks.at(-1);
  if (!last || isObject(last)) {
    insertAt(editor, index, blocks);
    return;
  }
  insertAt(editor, index, blocks.slice(0, -1));
  joinRunsAt(editor, index + blocks.length - 1, last, 'start');
}

/** Inserts blocks; the cursor goes to the end of the last. */
function insertAt(editor: Editor, index: number, blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  Transforms.insertNodes(editor, [...blocks] as Block[], { at: [index] });
  Transforms.select(editor, Editor.end(editor, [index + blocks.length - 1]));
}

function joinRunsAt(editor: Editor, index: number, block: Block, edge: 'start' | 'end'): void {
  Transforms.select(editor, edge === 'start' ? Editor.start(editor, [index]) : Editor.end(editor, [index]));
  joinAtCursor(editor, index, block);
}

/** Inserts the words of a block at the cursor; the sources of both are the sources of the text. */
function joinAtCursor(editor: Editor, index: number, block: Block): void {
  insertRuns(editor, (block as TextBlock).children);
  addSources(editor, index, [block]);
}

/** Gives a block the sources of those whose words have come into it. */
function addSources(editor: Editor, index: number, blocks: readonly Block[]): void {
  const provenance = joinedSources(editor.children[index], ...blocks);
  if (provenance.length > sourcesOf(editor.children[index]).length)
    Transforms.setNodes(editor, { provenance }, { at: [index] });
}

function insertRuns(editor: Editor, runs: readonly TextRun[]): void {
  const filled = runs.filter(({ text }) => text !== '');
  if (filled.length > 0) Transforms.insertNodes(editor, [...filled]);
}
