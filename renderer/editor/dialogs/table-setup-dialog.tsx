import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type ColumnRole, columnRoles, type TableBlock } from '../../../shared/document/model.ts';
import { CheckMark } from '../../ui/check-mark.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SimpleSelect } from '../../ui/simple-select.tsx';
import { blockAtCursor } from '../structure/cursor.ts';
import { setUpTable, setupOf } from '../structure/table-setup.ts';
import type { EditorDialogProps } from './dialog.ts';

const mostHeads = 3;

/** How many rows of the table are heads, and, of an indicator table, what its columns hold. */
export function TableSetupDialog({ context: { editor }, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const [{ headerRows, roles, likely }, setSetup] = useState(() => setupOf(blockAtCursor(editor)?.block as TableBlock));
  const set = (next: Partial<ReturnType<typeof setupOf>>) => setSetup({ headerRows, roles, likely, ...next });
  return (
    <FormDialog
      title={t('command.tableSetup')}
      confirm={t('common.save')}
      onConfirm={() => onDone(() => setUpTable(editor, { headerRows, roles }))}
      onClose={() => onDone()}
    >
      <SimpleSelect
        label={t('dialog.tableSetup.headerRows')}
        showLabel
        value={String(headerRows)}
        choices={Array.from({ length: mostHeads + 1 }, (_value, count) => ({ id: String(count), text: String(count) }))}
        onChange={(count) => set({ headerRows: Number(count) })}
      />
      <Checkbox
        className="checkbox"
        isSelected={roles !== undefined}
        onChange={(isOn) => set({ roles: isOn ? likely : undefined })}
      >
        <CheckMark />
        {t('dialog.tableSetup.indicators')}
      </Checkbox>
      {roles?.map((role, index) => (
        <SimpleSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={index}
          label={t('dialog.tableSetup.column', { number: index + 1 })}
          showLabel
          value={role}
          choices={columnRoles.map((one) => ({ id: one, text: t(`dialog.tableSetup.roles.${one}`) }))}
          onChange={(chosen) => set({ roles: roles.with(index, chosen as ColumnRole) })}
        />
      ))}
    </FormDialog>
  );
}
