import { flushSync } from 'react-dom';
import type { Editor, Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { showAllChunks } from './sheet/chunk-turns.ts';
import { blockAt } from './structure/become.ts';

/** Brings the block of a path into the middle of the desk. */
export function reveal(editor: Editor, path: Path): void {
  const block = blockAt(editor, path[0] ?? 0);
  // Of a draft that is being opened it may not be rendered yet.
  flushSync(() => showAllChunks(editor));
  if (block) ReactEditor.toDOMNode(editor, block).scrollIntoView({ block: 'center' });
}
