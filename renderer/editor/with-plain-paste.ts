import { Editor, Range, Transforms } from 'slate';
import type { ReactEditor } from 'slate-react';
import { becomeParagraph, blockAtCursor } from './with-structure.ts';

/** Pasted text comes in as plain paragraphs, whatever it was copied from: one a line, indents and empty lines dropped. */
export function withPlainPaste<E extends Editor & ReactEditor>(editor: E): E {
  editor.insertTextData = (data) => {
    const text = data.getData('text/plain');
    if (text === '') return false;
    pasteText(editor, text);
    return true;
  };
  return editor;
}

/** Inserts lines at the cursor: the first goes on in its block, each other becomes a paragraph. */
export function pasteText(editor: Editor, text: string): void {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replace(/^[\s\u3000]+|\s+$/g, ''));
  const [first = '', ...others] = lines.filter((line) => line !== '');
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    Transforms.insertText(editor, first);
    for (const line of others) {
      Transforms.splitNodes(editor, { always: true });
      const current = blockAtCursor(editor);
      if (current) becomeParagraph(editor, current.index);
      Transforms.insertText(editor, line);
    }
  });
}
