import { useMemo, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Block, textOf } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { isReferable, referenceText } from '../../../shared/document/references.ts';
import { wordPattern } from '../../../shared/search/word-pattern.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import type { CommandContext } from '../commands/command.ts';
import { insertReference } from '../structure/references.ts';
import type { EditorDialogProps } from './dialog.ts';

interface Target {
  readonly id: string;
  readonly shown: string;
  readonly words: string;
}

/** So many characters tell which block is meant. */
const shownLength = 60;
/** More than these cannot be looked through; typing narrows them. */
const mostShown = 200;

/** Inserts a reference to a heading, clause, table, picture or box at the cursor: type to narrow, Enter inserts. */
export function ReferenceDialog({ context, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const targets = useMemo(() => targetsOf(context), [context]);
  const patterns = text.split(/\s+/).filter(Boolean).map(wordPattern);
  const found = targets.filter(({ shown, words }) =>
    patterns.every((pattern) => `${shown} ${words}`.search(pattern) >= 0),
  );
  return (
    <ModalDialog title={t('dialog.reference.title')} isOpen wide onClose={() => onDone()}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <TextField className="field" aria-label={t('dialog.reference.search')} autoFocus>
          <Input role="combobox" aria-expanded placeholder={t('dialog.reference.search')} />
        </TextField>
        <ListBox
          className="reference-list"
          aria-label={t('dialog.reference.list')}
          items={found.slice(0, mostShown)}
          onAction={(key) => onDone(() => insertReference(context.editor, String(key)))}
          renderEmptyState={() => <p className="muted">{t('dialog.reference.none')}</p>}
        >
          {({ id, shown, words }) => (
            <ListBoxItem id={id} className="list-box-item reference-item" textValue={`${shown} ${words}`}>
              <strong>{shown}</strong>
              <span>{words}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </ModalDialog>
  );
}

function targetsOf({ editor }: CommandContext): readonly Target[] {
  const blocks = editor.children as readonly Block[];
  const { scheme } = editor.facts;
  const numbers = numberBlocks(blocks, scheme);
  return blocks.flatMap((block, index) => {
    if (!isReferable(block)) return [];
    return [
      {
        id: block.id,
        shown: referenceText(blocks, numbers, scheme, index),
        words: textOf(block).slice(0, shownLength),
      },
    ];
  });
}
