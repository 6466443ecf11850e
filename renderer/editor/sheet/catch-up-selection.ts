import { type Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * Takes over what is selected on the sheet now. Slate hears of it up to a tenth of a second late, and a key that follows fast
 * would work on what was selected before.
 */
export function catchUpSelection(editor: Editor): void {
  const selection = document.getSelection();
  if (!selection || !ReactEditor.isFocused(editor) || ReactEditor.isComposing(editor)) return;
  const { anchorNode, focusNode } = selection;
  if (!ReactEditor.hasEditableTarget(editor, anchorNode) || !ReactEditor.hasEditableTarget(editor, focusNode)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}
