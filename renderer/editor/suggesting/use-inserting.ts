import { useMemo } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Suggesting } from './use-suggesting.ts';

/** Inserting from the panel: the text has the focus afterwards, and a draft that may only be read stays as it is. */
export function useInserting(
  editor: Editor,
  { insert, insertValue }: Pick<Suggesting, 'insert' | 'insertValue'>,
  isReadOnly: boolean,
): Pick<Suggesting, 'insert' | 'insertValue'> {
  return useMemo(() => {
    const focused =
      <Value>(work: (value: Value) => void) =>
      (value: Value) => {
        if (isReadOnly) return;
        work(value);
        ReactEditor.focus(editor);
      };
    return { insert: focused(insert), insertValue: focused(insertValue) };
  }, [editor, insert, insertValue, isReadOnly]);
}
