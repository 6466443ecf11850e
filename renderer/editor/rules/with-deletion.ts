import { Editor, Path, type Point, Range, Transforms } from 'slate';
import { type TextBlock, textOf } from '../../../shared/document/model.ts';
import type { PlacedHolder } from '../holder-path.ts';
import { blockAt, isObject } from '../structure/become.ts';
import { removeBlocks } from '../structure/remove-blocks.ts';
import { stretchesBetween } from '../structure/selected-text.ts';
import { tableSelection } from '../structure/tables.ts';
import { asOneStep } from './one-step.ts';
import { mergeBelow } from './with-edges.ts';

/**
 * Deletes a selection that reaches over several blocks or cells as one expects of a document: blocks that are selected as
 * a whole go, what is left of the first and the last is joined, a table that is selected in part loses its words, not its
 * cells. What the selection is replaced with is written in the same step.
 */
export function withDeletion<E extends Editor>(editor: E): E {
  const { deleteFragment, insertText, insertBreak, insertFragment, insertSoftBreak } = editor;
  const replace = (work: () => void, isElsewhere = false) => {
    if (isElsewhere || !reachesOver(editor)) return work();
    asOneStep(editor, () => {
      deleteAcross(editor);
      work();
    });
  };
  editor.deleteFragment = (options) => {
    if (reachesOver(editor)) asOneStep(editor, () => deleteAcross(editor));
    else deleteFragment(options);
  };
  editor.insertText = (text, options) => replace(() => insertText(text, options), options?.at !== undefined);
  editor.insertBreak = () => replace(insertBreak);
  editor.insertSoftBreak = () => replace(insertSoftBreak);
  editor.insertFragment = (fragment, options) =>
    replace(() => insertFragment(fragment, options), options?.at !== undefined);
  return editor;
}

/** Whether more than one block or cell is selected. */
export function reachesOver(editor: Editor): boolean {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return false;
  return !Path.equals(Path.parent(selection.anchor.path), Path.parent(selection.focus.path));
}

/** Deletes what is selected of several blocks or cells. */
function deleteAcross(editor: Editor): void {
  if (!editor.selection) return;
  const [start, end] = Range.edges(editor.selection);
  Editor.withoutNormalizing(editor, () => {
    if (start.path[0] === end.path[0]) clearCells(editor);
    else deleteBlocks(editor, start, end);
  });
}

function clearCells(editor: Editor): void {
  const { index = 0, cells = [] } = tableSelection(editor) ?? {};
  const [first] = cells;
  if (!first) return;
  for (const { cell, row, index: place } of cells) cutText(editor, { holder: cell, path: [index, row, place] });
  Transforms.select(editor, Editor.start(editor, [index, first.row, first.index]));
}

/** Takes text out of a holder with plain operations, which leave the cursor alone. */
function cutText(editor: Editor, { holder, path }: PlacedHolder, from = 0, to = textOf(holder).length): void {
  let end = textOf(holder).length;
  for (let place = holder.children.length - 1; place >= 0; place--) {
    const words = holder.children[place]?.text ?? '';
    const begin = end - words.length;
    const [first, last] = [Math.max(from, begin) - begin, Math.min(to, end) - begin];
    if (first < last)
      editor.apply({ type: 'remove_text', path: [...path, place], offset: first, text: words.slice(first, last) });
    end = begin;
  }
}

function deleteBlocks(editor: Editor, start: Point, end: Point): void {
  const [first, last] = [start.path[0] ?? 0, end.path[0] ?? 0];
  const firstGoes = first > 0 && Editor.isStart(editor, start, [first]);
  const lastGoes = Editor.isEnd(editor, end, [last]);
  if (!lastGoes) cut(editor, last, null, end);
  if (!firstGoes) cut(editor, first, start, null);
  removeBlocks(editor, firstGoes ? first : first + 1, lastGoes ? last + 1 : last);
  if (firstGoes && lastGoes) insertParagraph(editor, first);
  if (!firstGoes && !lastGoes && isText(editor, first) && isText(editor, first + 1))
    mergeBelow(editor, first, editor.children[first] as TextBlock, editor.children[first + 1] as TextBlock);
  Transforms.select(editor, firstGoes ? Editor.start(editor, [first]) : start);
}

function isText(editor: Editor, index: number): boolean {
  const block = blockAt(editor, index);
  return block !== undefined && !isObject(block);
}

/** Takes the text of one block between two points; null is its edge. */
function cut(editor: Editor, index: number, start: Point | null, end: Point | null): void {
  for (const { placed, from, to } of stretchesBetween(editor, index, start, end)) cutText(editor, placed, from, to);
}

function insertParagraph(editor: Editor, index: number): void {
  editor.apply({ type: 'insert_node', path: [index], node: { type: 'paragraph', id: '', children: [{ text: '' }] } });
}
