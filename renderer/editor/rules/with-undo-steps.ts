import { Editor, Node, type Path, type Range, Text, Transforms } from 'slate';
import { type History, HistoryEditor } from 'slate-history';
import { asOneStep } from './one-step.ts';
import { isReplaying } from './replay.ts';

type Step = History['undos'][number];

/** Typing that rests this long, in milliseconds, begins a new step. */
const rest = 1000;
/** slate-history forgets what is beyond its hundredth step; the steps before are kept here. */
const keptByHistory = 99;

/** Compositions that have begun, each with the step that deleted what its words replace, once there is one. */
const compositions = new WeakMap<Editor, { readonly step?: Step }>();

/** Told when an input method begins to compose, before the selection that its words replace is deleted. */
export function compositionBegins(editor: Editor): void {
  compositions.set(editor, {});
}

/** Told when it ends, before its words are written; they are '' where it was cancelled. */
export function compositionEnds(editor: Editor, words: string): void {
  if (words === '') compositions.delete(editor);
}

/** One undo takes back what was committed at once: an input method's words, or keys typed without a rest. */
export function withUndoSteps<E extends Editor & HistoryEditor>(editor: E): E {
  const { insertText, deleteFragment } = editor;
  let last = 0;
  editor.deleteFragment = (options) => {
    if (!compositions.has(editor)) return deleteFragment(options);
    asOneStep(editor, () => deleteFragment(options));
    const step = editor.history.undos.at(-1);
    compositions.set(editor, step ? { step } : {});
  };
  editor.insertText = (text, options) => {
    const now = Date.now();
    const goesOn = text.length === 1 && now - last < rest;
    const replaced = compositions.get(editor)?.step;
    last = now;
    compositions.delete(editor);
    if (replaced && replaced === editor.history.undos.at(-1))
      HistoryEditor.withMerging(editor, () => insertText(text, options));
    else if (goesOn) insertText(text, options);
    else asOneStep(editor, () => insertText(text, options));
  };
  return withCursor(withAllSteps(editor));
}

/**
 * Puts the cursor where it stood when the step was done, or before it was. While operations are replayed there is none:
 * Slate would look for its next place through the whole text at each block that goes.
 */
function withCursor<E extends Editor & HistoryEditor>(editor: E): E {
  const { apply, onChange, undo, redo } = editor;
  const cursors = new WeakMap<Step, Range | null>();
  /** A selection belongs to the step that was written just before it, until the window hears of it. */
  let isWriting = false;
  const replay = (step: Step | undefined, work: () => void, after: (step: Step) => Range | null | undefined) => {
    if (!step) return;
    isWriting = false;
    const before = editor.selection;
    Transforms.deselect(editor);
    work();
    const cursor = after(step) ?? before;
    if (cursor && isInText(editor, cursor)) Transforms.select(editor, cursor);
    else if (cursor) Transforms.select(editor, Editor.end(editor, nearestBlock(editor, cursor)));
  };
  editor.apply = (operation) => {
    apply(operation);
    if (isReplaying(editor)) return;
    isWriting ||= operation.type !== 'set_selection';
    const step = editor.history.undos.at(-1);
    if (isWriting && step) cursors.set(step, editor.selection);
  };
  editor.onChange = (options) => {
    isWriting = false;
    onChange(options);
  };
  editor.undo = () => replay(editor.history.undos.at(-1), undo, ({ selectionBefore }) => selectionBefore);
  editor.redo = () => replay(editor.history.redos.at(-1), redo, (step) => cursors.get(step));
  return editor;
}

function isInText(editor: Editor, range: Range): boolean {
  return [range.anchor, range.focus].every(({ path, offset }) => {
    const node = Node.getIf(editor, path);
    return Text.isText(node) && offset <= node.text.length;
  });
}

function nearestBlock(editor: Editor, { focus }: Range): Path {
  return [Math.min(focus.path[0] ?? 0, editor.children.length - 1)];
}

function withAllSteps<E extends Editor & HistoryEditor>(editor: E): E {
  const { undo, writeHistory } = editor;
  const older: Step[] = [];
  editor.writeHistory = (stack, step) => {
    writeHistory(stack, step);
    const { undos } = editor.history;
    while (undos.length > keptByHistory) older.push(...undos.splice(0, 1));
  };
  editor.undo = () => {
    undo();
    const earlier = older.pop();
    if (earlier) editor.history.undos.unshift(earlier);
  };
  return editor;
}
