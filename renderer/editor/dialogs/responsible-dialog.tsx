import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Responsible, textOf } from '../../../shared/document/model.ts';
import {
  readResponsible,
  responsibleFields,
  responsibleText,
  typedResponsible,
} from '../../../shared/document/responsible-text.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { blockAtCursor } from '../structure/cursor.ts';
import { setResponsible } from '../structure/responsible.ts';
import type { EditorDialogProps } from './dialog.ts';

/** Who does what the clause with the cursor says; a typed bracket is taken over into the fields. */
export function ResponsibleDialog({ context: { editor }, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const block = blockAtCursor(editor)?.block;
  const text = block ? textOf(block) : '';
  const typed = typedResponsible(text);
  const own = block && 'responsible' in block ? block.responsible : undefined;
  const [fields, setFields] = useState<Responsible>(
    own ?? (typed ? readResponsible(text.slice(typed.start, typed.end)) : {}),
  );
  const set = (next: Responsible | undefined) => onDone(() => setResponsible(editor, next));
  return (
    <FormDialog
      title={t('dialog.responsible.title')}
      confirm={t('common.save')}
      other={own ? { text: t('dialog.responsible.remove'), onPress: () => set(undefined) } : undefined}
      onConfirm={() => set(fields)}
      onClose={() => onDone()}
    >
      {responsibleFields.map((field) => (
        <PlainField
          key={field}
          label={t(`dialog.responsible.${field}`)}
          value={fields[field] ?? ''}
          onChange={(words) => setFields({ ...fields, [field]: words })}
        />
      ))}
      <p className="muted">{responsibleText(fields) || t('dialog.responsible.hint')}</p>
    </FormDialog>
  );
}
