import { Plus, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { expressionKinds } from '../../../shared/expressions/expression.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { SimpleSelect } from '../../ui/simple-select.tsx';
import { type ExpressionForm, emptyExpression, isTime } from './lists-form.ts';

interface ExpressionRowsProps {
  readonly rows: readonly ExpressionForm[];
  readonly onRows: (rows: readonly ExpressionForm[]) => void;
}

/** The office's own official wordings, each with its time, its successor and its other forms. */
export function ExpressionRows({ rows, onRows }: ExpressionRowsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ol className="expression-rows" aria-label={t('lists.expressions')}>
        {rows.map((row) => (
          <ExpressionRow
            key={row.id}
            row={row}
            onRow={(change) => onRows(rows.map((one) => (one.id === row.id ? { ...one, ...change } : one)))}
            onRemove={() => onRows(rows.filter(({ id }) => id !== row.id))}
          />
        ))}
      </ol>
      <Button className="button" onPress={() => onRows([...rows, emptyExpression(rows)])}>
        <Plus size={14} aria-hidden="true" /> {t('lists.add')}
      </Button>
    </>
  );
}

interface ExpressionRowProps {
  readonly row: ExpressionForm;
  readonly onRow: (change: Partial<ExpressionForm>) => void;
  readonly onRemove: () => void;
}

const texts = ['successor', 'shortForms', 'wrongForms'] as const;

function ExpressionRow({ row, onRow, onRemove }: ExpressionRowProps) {
  const { t } = useTranslation();
  const choices = expressionKinds.map((kind) => ({ id: kind, text: t(`lists.kind.${kind}`) }));
  return (
    <li className="expression-row">
      <div className="expression-line">
        <PlainField label={t('lists.text')} value={row.text} onChange={(text) => onRow({ text })} />
        <IconButton label={t('lists.remove', { text: row.text })} icon={Trash2} onPress={onRemove} />
      </div>
      <div className="expression-line">
        <SimpleSelect
          label={t('lists.kind.label')}
          showLabel
          value={row.kind}
          choices={choices}
          onChange={(kind) => onRow({ kind: expressionKinds.find((known) => known === kind) ?? row.kind })}
        />
        {(['from', 'until'] as const).map((name) => (
          <PlainField
            key={name}
            label={t(`lists.${name}`)}
            value={row[name]}
            placeholder={t('lists.time')}
            isInvalid={!isTime(row[name])}
            onChange={(value) => onRow({ [name]: value })}
          />
        ))}
      </div>
      <div className="expression-line">
        {texts.map((name) => (
          <PlainField
            key={name}
            label={t(`lists.${name}`)}
            value={row[name]}
            onChange={(value) => onRow({ [name]: value })}
          />
        ))}
      </div>
    </li>
  );
}
