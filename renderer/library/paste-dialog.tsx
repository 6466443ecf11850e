import { useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Actions } from '../app/use-actions.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { PlainField } from '../ui/plain-field.tsx';
import { textFile } from './chosen-files.ts';

/** Takes a text that was copied elsewhere into the library. */
export function PasteDialog({ actions, onClose }: { readonly actions: Actions; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  return (
    <ModalDialog title={t('library.menu.paste')} isOpen onClose={onClose} wide>
      <form
        className="plain-form"
        onSubmit={(event) => {
          event.preventDefault();
          void actions.importFiles([textFile(text, `${name.trim() || t('import.pastedName')}.txt`)]);
          onClose();
        }}
      >
        <PlainField label={t('paste.name')} value={name} placeholder={t('import.pastedName')} onChange={setName} />
        <TextField className="field" value={text} onChange={setText} autoFocus>
          <Label>{t('paste.text')}</Label>
          <TextArea rows={14} />
        </TextField>
        <div className="dialog-buttons">
          <Button className="button" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button className="button button-primary" type="submit" isDisabled={text.trim() === ''}>
            {t('paste.import')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
