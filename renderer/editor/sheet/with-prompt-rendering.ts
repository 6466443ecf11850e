import { flushSync } from 'react-dom';
import type { Editor } from 'slate';
import type { ReactEditor } from 'slate-react';
import { isSelectionRendered, showAllChunks } from './chunk-turns.ts';

/**
 * Renders each change before the browser handles another key. Left to React it is rendered a moment later, and sets a
 * selection then that a key pressed meanwhile has already moved: the key would be lost.
 */
export function withPromptRendering<E extends Editor & ReactEditor>(editor: E): E {
  const { onChange } = editor;
  editor.onChange = (options) =>
    flushSync(() => {
      if (!isSelectionRendered(editor)) showAllChunks(editor);
      onChange(options);
    });
  return editor;
}
