import { Editor, Element, type Path } from 'slate';
import type { Block, TableCell } from '../../../shared/document/model.ts';
import { blockAt } from './become.ts';

/** The block that holds the cursor (the focus of a wider selection), with its place. */
export function blockAtCursor(editor: Editor): { readonly block: Block; readonly index: number } | undefined {
  const index = editor.selection?.focus.path[0];
  const block = index === undefined ? undefined : blockAt(editor, index);
  return index !== undefined && block ? { block, index } : undefined;
}

/** The cell that holds the cursor, with its path. */
export function cellAtCursor(editor: Editor): { readonly cell: TableCell; readonly path: Path } | undefined {
  const { selection } = editor;
  if (!selection || selection.focus.path.length < 4) return undefined;
  const path = selection.focus.path.slice(0, 3);
  const [cell] = Editor.node(editor, path);
  return Element.isElement(cell) && cell.type === 'cell' ? { cell, path } : undefined;
}

/** The places of the blocks that the selection touches. */
export function selectedIndexes(editor: Editor): readonly number[] {
  const { selection } = editor;
  if (!selection) return [];
  const [start, end] = Editor.edges(editor, selection);
  const [first, last] = [start.path[0] ?? 0, end.path[0] ?? 0];
  // What is selected up to the very start of a block does not touch it.
  const reached = last > first && Editor.isStart(editor, end, [last]) ? last - 1 : last;
  return Array.from({ length: reached - first + 1 }, (_value, offset) => first + offset);
}
