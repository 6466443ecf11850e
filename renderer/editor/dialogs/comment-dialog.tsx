import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { addComment } from '../structure/comments.ts';
import type { EditorDialogProps } from './dialog.ts';

/** Puts a comment on what is selected. */
export function CommentDialog({ context: { editor, newId }, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const words = text.trim();
  const add = () => addComment(editor, { id: newId(), author: '', text: words, createdAt: new Date().toISOString() });
  return (
    <FormDialog
      title={t('dialog.comment.title')}
      confirm={t('dialog.comment.add')}
      isValid={words !== ''}
      onConfirm={() => onDone(add)}
      onClose={() => onDone()}
    >
      <TextField className="field" value={text} onChange={setText} autoFocus>
        <Label>{t('dialog.comment.text')}</Label>
        <TextArea rows={4} />
      </TextField>
    </FormDialog>
  );
}
