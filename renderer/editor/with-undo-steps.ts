import { Editor, type Operation, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';

/** Typing that rests this long, in milliseconds, begins a new step. */
const rest = 1000;

/** Puts the cursor where the last change of a redone step ended, as Word does. */
function cursorAfter(editor: Editor, operations: readonly Operation[]): void {
  const last = operations.findLast((operation) => operation.type !== 'set_selection' && operation.type !== 'set_node');
  if (!last || !('path' in last)) return;
  const block = Math.min(last.path[0] ?? 0, editor.children.length - 1);
  const point =
    last.type === 'insert_text'
      ? { path: last.path, offset: last.offset + last.text.length }
      : last.type === 'remove_text'
        ? { path: last.path, offset: last.offset }
        : Editor.end(editor, [block]);
  if (Editor.hasPath(editor, point.path)) Transforms.select(editor, point);
}

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
  const { redo } = editor;
  editor.redo = () => {
    const step = editor.history.redos.at(-1);
    redo();
    if (step) cursorAfter(editor, step.operations);
  };
  return editor;
}
