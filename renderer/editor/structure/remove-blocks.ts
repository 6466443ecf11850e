import { Editor, Range, Transforms } from 'slate';
import type { Block } from '../../../shared/document/model.ts';

/**
 * Removes the blocks from `from`, which is not the title, to before `to`. The cursor leaves them first: Slate would look
 * for its next place through the whole text at each of them.
 */
export function removeBlocks(editor: Editor, from: number, to: number): void {
  if (reaches(editor, from, to)) Transforms.select(editor, Editor.end(editor, [from - 1]));
  for (let index = to - 1; index >= from; index--)
    editor.apply({ type: 'remove_node', path: [index], node: editor.children[index] as Block });
}

function reaches({ selection }: Editor, from: number, to: number): boolean {
  if (!selection) return false;
  return [...Range.points(selection)].some(([{ path }]) => (path[0] ?? 0) >= from && (path[0] ?? 0) < to);
}
