import { useEffect, useRef, useState } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';

/** The dialogs that commands open. */
export type EditorDialog =
  | 'palette'
  | 'keySheet'
  | 'scheme'
  | 'reference'
  | 'responsible'
  | 'comment'
  | 'toConfirm'
  | 'table'
  | 'tableSetup'
  | 'counts';

/** The dialogs of the editor, of which one at a time is open. */
export interface CommandDialogs {
  readonly shown: EditorDialog | null;
  open(dialog: EditorDialog): void;
  /** Closes the dialog, gives the focus back, and then does what was chosen in it. */
  close(afterwards?: () => void): void;
}

/** The focus goes back to the text, its selection as it was; from the sheet of keys to where it came from. */
export function useCommandDialogs(editor: Editor, hidden: boolean): CommandDialogs {
  const [shown, setShown] = useState<CommandDialogs['shown']>(null);
  const leaving = useRef({ toText: false, afterwards: undefined as (() => void) | undefined });
  useEffect(() => {
    if (shown !== null) return;
    const { toText, afterwards } = leaving.current;
    leaving.current = { toText: false, afterwards: undefined };
    if (toText) ReactEditor.focus(editor);
    afterwards?.();
  }, [shown, editor]);
  return {
    // One goes to another place by a key, dialog or not.
    shown: hidden ? null : shown,
    open(dialog) {
      leaving.current = { toText: dialog !== 'keySheet' || ReactEditor.isFocused(editor), afterwards: undefined };
      setShown(dialog);
    },
    close(afterwards) {
      leaving.current = { ...leaving.current, afterwards };
      setShown(null);
    },
  };
}
