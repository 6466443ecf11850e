import { useMemo } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Suggesting } from './use-suggesting.ts';

/** What the panel can put into the text. */
type Inserting = Pick<Suggesting, 'insert' | 'insertChosen' | 'insertValue'>;

/** Inserting from the panel: the text has the focus afterwards, and a draft that may only be read stays as it is. */
export function useInserting(
  editor: Editor,
  { insert, insertChosen, insertValue }: Inserting,
  isReadOnly: boolean,
): Inserting {
  return useMemo(() => {
    const focused =
      <Value>(work: (value: Value) => void) =>
      (value: Value) => {
        if (isReadOnly) return;
        work(value);
        ReactEditor.focus(editor);
      };
    return { insert: focused(insert), insertChosen: focused(insertChosen), insertValue: focused(insertValue) };
  }, [editor, insert, insertChosen, insertValue, isReadOnly]);
}
