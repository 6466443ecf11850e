import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from 'slate';
import { blockAtCursor } from '../structure/cursor.ts';
import type { KeyedStore } from './keyed-store.ts';

interface NumberAnnouncerProps {
  readonly editor: Editor;
  readonly numbers: KeyedStore<string>;
}

/** Tells who does not see the sheet which number the block with the cursor has got by a change of the structure. */
export function NumberAnnouncer({ editor, numbers }: NumberAnnouncerProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState('');
  const last = useRef({ id: '', number: '' });
  useEffect(
    () =>
      numbers.subscribe(() => {
        const id = blockAtCursor(editor)?.block.id ?? '';
        const number = numbers.get(id) ?? '';
        const { id: lastId, number: before } = last.current;
        last.current = { id, number };
        if (number !== '' && (id !== lastId || number !== before)) setTold(number);
        else if (number === '' && id === lastId && before !== '') setTold(t('command.unnumbered'));
      }),
    [editor, numbers, t],
  );
  return (
    <output className="number-announcer" aria-live="polite">
      {told}
    </output>
  );
}
