import type { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';

/** Typing that rests this long, in milliseconds, begins a new step. */
const rest = 1000;

/** One undo takes back what was committed at once: an input method's words, or keys typed without a rest. */
export function withUndoSteps<E extends Editor & HistoryEditor>(editor: E): E {
  const { insertText } = editor;
  let last = 0;
  editor.insertText = (text, options) => {
    const now = Date.now();
    const goesOn = text.length === 1 && now - last < rest;
    last = now;
    if (goesOn) insertText(text, options);
    else HistoryEditor.withNewBatch(editor, () => insertText(text, options));
  };
  return editor;
}
