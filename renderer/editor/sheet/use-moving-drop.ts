import { type DragEvent, useMemo, useRef } from 'react';
import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { asOneStep } from '../rules/one-step.ts';

interface DragHandlers {
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
  /** True where the drop is done with. */
  readonly onDrop: (event: DragEvent) => boolean;
}

/**
 * Text that is dragged within the sheet moves as one step to undo, and goes from where it was by the rules of a deletion; with
 * Ctrl it is copied. What is dragged in from elsewhere is left to Slate.
 */
export function useMovingDrop(editor: Editor): DragHandlers {
  const isOwn = useRef(false);
  return useMemo(
    () => ({
      onDragStart() {
        isOwn.current = true;
      },
      onDragEnd() {
        isOwn.current = false;
      },
      onDrop(event) {
        if (!isOwn.current) return false;
        isOwn.current = false;
        event.preventDefault();
        const target = ReactEditor.findEventRange(editor, event, { suppressThrow: true });
        if (target) drop(editor, target, event.dataTransfer, event.ctrlKey);
        return true;
      },
    }),
    [editor],
  );
}

function drop(editor: Editor, target: Range, data: DataTransfer, copies: boolean): void {
  const dragged = editor.selection;
  if (!dragged || Range.includes(dragged, target.anchor)) return;
  asOneStep(editor, () => {
    const place = Editor.rangeRef(editor, target);
    if (!copies) Editor.deleteFragment(editor);
    const left = place.unref();
    if (left) Transforms.select(editor, left);
    ReactEditor.insertData(editor, data);
  });
}
