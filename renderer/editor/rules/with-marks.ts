import { type Editor, Node, Range, Text, Transforms } from 'slate';
import type { TextHolder } from '../../../shared/document/model.ts';
import { holderAt, type PlacedHolder, rangeOf } from '../holder-path.ts';
import { selectedText } from '../structure/selected-text.ts';
import { asOneStep } from './one-step.ts';

/**
 * Marks each selected text by itself, a table's cells as they are selected. Slate would mark all of them before it brings
 * their runs in order, which takes seconds for a whole draft.
 */
export function withMarks<E extends Editor>(editor: E): E {
  const { addMark, removeMark } = editor;
  editor.addMark = (name, value) => {
    if (isWide(editor)) markSelected(editor, { [name]: value });
    else addMark(name, value);
  };
  editor.removeMark = (name) => {
    if (isWide(editor)) markSelected(editor, { [name]: null });
    else removeMark(name);
  };
  return editor;
}

function isWide({ selection }: Editor): boolean {
  return selection !== null && Range.isExpanded(selection);
}

function markSelected(editor: Editor, marks: object): void {
  asOneStep(editor, () => {
    for (const { placed, from, to } of selectedText(editor)) {
      const now = asItStands(editor, placed);
      if (!now || from >= to) continue;
      const at = rangeOf(now.holder, now.path, from, to);
      Transforms.setNodes(editor, marks, { at, match: Text.isText, split: true, hanging: true });
    }
  });
}

/** Where a text stands by now: the first change may have removed a heading that was left behind empty above it. */
function asItStands(editor: Editor, placed: PlacedHolder): PlacedHolder | undefined {
  const { holder, path } = placed;
  const isThere = Node.has(editor, path) && (Node.get(editor, path) as TextHolder).id === holder.id;
  return isThere ? placed : holderAt(editor, holder.id);
}
