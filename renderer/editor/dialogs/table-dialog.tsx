import { useState } from 'react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { plainTable } from '../../../shared/document/new-tables.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { insertTable } from '../structure/insert-blocks.ts';
import type { EditorDialogProps } from './dialog.ts';

const [mostRows, mostColumns] = [200, 20];

/** Inserts a table of so many rows and columns. */
export function TableDialog({ context: { editor, newId }, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const [rows, setRows] = useState(4);
  const [columns, setColumns] = useState(4);
  return (
    <FormDialog
      title={t('dialog.table.title')}
      confirm={t('dialog.table.insert')}
      onConfirm={() => onDone(() => insertTable(editor, plainTable(rows, columns, newId), newId))}
      onClose={() => onDone()}
    >
      <CountField
        label={t('dialog.table.columns')}
        value={columns}
        most={mostColumns}
        onChange={setColumns}
        autoFocus
      />
      <CountField label={t('dialog.table.rows')} value={rows} most={mostRows} onChange={setRows} />
    </FormDialog>
  );
}

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly autoFocus?: boolean;
  readonly onChange: (value: number) => void;
}

function CountField({ label, value, most, autoFocus, onChange }: CountFieldProps) {
  return (
    <NumberField className="field" value={value} minValue={1} maxValue={most} onChange={(next) => onChange(next || 1)}>
      <Label>{label}</Label>
      <Group className="number-group">
        <Button slot="decrement">−</Button>
        <Input autoFocus={autoFocus} />
        <Button slot="increment">+</Button>
      </Group>
    </NumberField>
  );
}
