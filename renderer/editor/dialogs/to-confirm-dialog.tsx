import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Editor } from 'slate';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { setToConfirm } from '../structure/to-confirm.ts';
import type { EditorDialogProps } from './dialog.ts';

/** Marks what is selected as to be confirmed, and by whom; or takes the mark away. */
export function ToConfirmDialog({ context: { editor }, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const marked = Editor.marks(editor)?.toConfirm;
  const [who, setWho] = useState(marked ?? '');
  return (
    <FormDialog
      title={t('dialog.toConfirm.title')}
      confirm={t('dialog.toConfirm.mark')}
      other={
        marked === undefined
          ? undefined
          : {
              text: t('dialog.toConfirm.confirmed'),
              onPress: () => onDone(() => setToConfirm(editor, undefined)),
            }
      }
      onConfirm={() => onDone(() => setToConfirm(editor, who.trim()))}
      onClose={() => onDone()}
    >
      <TextField className="field" value={who} onChange={setWho} maxLength={40} autoFocus>
        <Label>{t('dialog.toConfirm.who')}</Label>
        <Input placeholder={t('dialog.toConfirm.nobody')} />
      </TextField>
    </FormDialog>
  );
}
