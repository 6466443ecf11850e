import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import { PlainField } from '../ui/plain-field.tsx';
import { SimpleSelect } from '../ui/simple-select.tsx';
import { areValidTags, choices, isValidField, type MetaField, type MetaForm, metaFields, mixed } from './meta-form.ts';

interface MetaFieldsProps {
  readonly form: MetaForm;
  /** The form as it was opened: a field that is emptied again holds what it held. */
  readonly before: MetaForm;
  /** The one plan that is edited: how sure each field is stands beside it. */
  readonly plan?: PlanSummary | undefined;
  readonly onForm: (form: MetaForm) => void;
}

/** The fields of a plan's metadata. */
export function MetaFields({ form, before, plan, onForm }: MetaFieldsProps) {
  const { t } = useTranslation();
  const shown = metaFields.filter((field) => field !== 'title' || plan);
  const set = (field: MetaField, value: string) => {
    const kept = value === '' && before.fields[field] === mixed ? mixed : value;
    onForm({ ...form, fields: { ...form.fields, [field]: kept } });
  };
  return (
    <div className="form-grid">
      {shown.map((field) => (
        <div key={field} className={field === 'title' ? 'form-wide' : undefined}>
          <MetaInput form={form} field={field} plan={plan} onChange={(value) => set(field, value)} />
        </div>
      ))}
      <div className="form-wide">
        <PlainField
          label={t('meta.tags')}
          value={form.tags}
          isInvalid={!areValidTags(form)}
          placeholder={t('meta.tagsHint')}
          onChange={(tags) => onForm({ ...form, tags })}
        />
      </div>
    </div>
  );
}

interface MetaInputProps {
  readonly form: MetaForm;
  readonly field: MetaField;
  readonly plan: PlanSummary | undefined;
  readonly onChange: (value: string) => void;
}

function MetaInput({ form, field, plan, onChange }: MetaInputProps) {
  const { t } = useTranslation();
  const value = form.fields[field];
  const label = t(`meta.${field}`);
  const note = plan && (
    <span className={`certainty certainty-${plan.certainty[field]}`}>{t(`certainty.${plan.certainty[field]}`)}</span>
  );
  const list = choices[field];
  if (list) {
    const others = [
      ...(value === mixed ? [{ id: idOf(mixed), text: t('meta.mixed') }] : []),
      ...(field === 'kind' ? [] : [{ id: idOf(''), text: t('meta.none') }]),
    ];
    return (
      <SimpleSelect
        label={label}
        note={note}
        showLabel
        value={idOf(value)}
        choices={[...others, ...list.map((id) => ({ id, text: t(`${field}.${id}`) }))]}
        onChange={(id) => onChange(valueOfId(id))}
      />
    );
  }
  return (
    <PlainField
      label={label}
      note={note}
      value={value === mixed ? '' : value}
      placeholder={t(value === mixed ? 'meta.mixed' : field === 'issueDate' ? 'meta.dateHint' : 'meta.none')}
      isInvalid={!isValidField(form, field)}
      onChange={onChange}
    />
  );
}

/** A list box wants ids that can be read. */
const readableIds: Readonly<Record<string, string>> = { '': '-', [mixed]: '*' };

function idOf(value: string): string {
  return readableIds[value] ?? value;
}

function valueOfId(id: string): string {
  return Object.keys(readableIds).find((value) => readableIds[value] === id) ?? id;
}
