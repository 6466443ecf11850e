import { useCallback, useEffect } from 'react';
import { type Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { catchUpSelection } from './catch-up-selection.ts';
import { directTypingOf } from './with-direct-typing.ts';

/** What the sheet does so that typed keys are written directly. */
export interface DirectTypingProps {
  readonly ref: (sheet: HTMLElement | null) => void;
  readonly onDOMBeforeInput: (event: InputEvent) => boolean;
}

export function useDirectTyping(editor: Editor): DirectTypingProps {
  useEffect(() => {
    const known = (event: Event) => {
      if (directTypingOf(editor).isWhereTyped()) event.stopImmediatePropagation();
    };
    // Ahead of Slate, which would look up in the text where the cursor stands.
    document.addEventListener('selectionchange', known, true);
    return () => document.removeEventListener('selectionchange', known, true);
  }, [editor]);
  return {
    ref: hideFromReact,
    onDOMBeforeInput: useCallback(
      (event) => {
        const typing = directTypingOf(editor);
        // Slate does not look while it is busy showing a selection, and would put that back behind what is typed.
        if (!event.isComposing && !typing.isWhereTyped()) catchUpSelection(editor);
        if (!event.isComposing) takeTarget(editor, event);
        return typing.typed(event);
      },
      [editor],
    ),
  };
}

/**
 * Selects what typing is to replace as the browser names it. Where both begin at a border of two runs, in either of them,
 * Slate would put its own selection back behind the first sign, around it, and the next sign would replace it.
 */
function takeTarget(editor: Editor, event: InputEvent): void {
  const [target] = event.getTargetRanges();
  if (!event.inputType.startsWith('insert') || !target || target.collapsed) return;
  const range = ReactEditor.toSlateRange(editor, target, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}

/**
 * At each commit React keeps the selection of an editable element that has the focus, and counts through all text before it
 * to do so; Slate keeps its own. React goes by this property alone (react-dom, hasSelectionCapabilities).
 */
function hideFromReact(sheet: HTMLElement | null): void {
  if (sheet) Object.defineProperty(sheet, 'contentEditable', { value: 'plaintext-only', configurable: true });
}
