import type { Editor, Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { blockAt } from './structure/become.ts';

/** Brings the block of a path into the middle of the desk. */
export function reveal(editor: Editor, path: Path): void {
  const block = blockAt(editor, path[0] ?? 0);
  if (block) ReactEditor.toDOMNode(editor, block).scrollIntoView({ block: 'center' });
}
