import type { ReactNode } from 'react';
import { Button, Checkbox, CheckboxGroup, Input, Label, NumberField, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import { defaultTitle } from '../../shared/document/default-title.ts';
import type { DraftMeta } from '../../shared/document/model.ts';
import { type PlanKind, planKinds } from '../../shared/plan/model.ts';
import { fiveYearPeriod, ordinalOfYear } from '../../shared/plan/period.ts';
import { CheckMark } from '../ui/check-mark.tsx';
import { periodText } from '../ui/period-text.ts';
import { SimpleSelect } from '../ui/simple-select.tsx';

interface DescribeDraftProps {
  readonly plans: readonly PlanSummary[];
  readonly meta: DraftMeta;
  readonly baseIds: readonly string[];
  readonly onMeta: (meta: DraftMeta) => void;
  readonly onBases: (baseIds: readonly string[]) => void;
  readonly onCancel: () => void;
  readonly onNext: () => void;
}

/** First step of a new draft: kind, place, years, title, and the plans to start from. */
export function DescribeDraft({ plans, meta, baseIds, onMeta, onBases, onCancel, onNext }: DescribeDraftProps) {
  const { t } = useTranslation();
  const badPeriod = meta.periodEnd < meta.periodStart;
  return (
    <form
      className="describe-draft"
      onSubmit={(event) => {
        event.preventDefault();
        if (!badPeriod) onNext();
      }}
    >
      <div className="form-grid">
        <SimpleSelect
          label={t('newDraft.kind')}
          showLabel
          value={meta.kind}
          choices={planKinds.map((kind) => ({ id: kind, text: t(`kind.${kind}`) }))}
          onChange={(id) => onMeta(withKind(meta, planKinds.find((kind) => kind === id) ?? meta.kind))}
        />
        <Field label={t('newDraft.region')} value={meta.region} onChange={(region) => onMeta({ ...meta, region })} />
        <Field label={t('newDraft.issuer')} value={meta.issuer} onChange={(issuer) => onMeta({ ...meta, issuer })} />
        <YearField
          label={t('newDraft.periodStart')}
          value={meta.periodStart}
          onChange={(periodStart) => onMeta({ ...meta, periodStart })}
        />
        <YearField
          label={t('newDraft.periodEnd')}
          value={meta.periodEnd}
          onChange={(periodEnd) => onMeta(withEnd(meta, periodEnd))}
        />
        <Field
          label={t('newDraft.draftTitle')}
          value={meta.title}
          placeholder={defaultTitle(meta)}
          onChange={(title) => onMeta({ ...meta, title })}
        />
      </div>
      {badPeriod && (
        <p className="field-error" role="alert">
          {t('newDraft.badPeriod')}
        </p>
      )}
      <BaseChoice plans={plans} kind={meta.kind} baseIds={baseIds} onBases={onBases} />
      <div className="dialog-buttons">
        <Button className="button" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button className="button button-primary" type="submit" isDisabled={badPeriod}>
          {t('newDraft.propose')}
        </Button>
      </div>
    </form>
  );
}

/** A five-year plan covers the period that holds its first year; the other kinds a year. */
function withKind(meta: DraftMeta, kind: PlanKind): DraftMeta {
  if (kind !== 'fiveYearPlan') return { ...meta, kind, periodEnd: meta.periodStart };
  const { start, end } = fiveYearPeriod(ordinalOfYear(meta.periodStart));
  return { ...meta, kind, periodStart: start, periodEnd: end };
}

/** Who gives work points five years means a five-year plan. */
function withEnd(meta: DraftMeta, periodEnd: number): DraftMeta {
  const isFiveYears = periodEnd - meta.periodStart === 4 && meta.kind === 'annualWorkPoints';
  return { ...meta, periodEnd, ...(isFiveYears ? { kind: 'fiveYearPlan' as const } : {}) };
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, placeholder, onChange }: FieldProps) {
  return (
    <TextField className="field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input placeholder={placeholder} />
    </TextField>
  );
}

function YearField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}) {
  return (
    <NumberField
      className="field"
      value={value}
      onChange={(year) => !Number.isNaN(year) && onChange(year)}
      minValue={1950}
      maxValue={2100}
      formatOptions={{ useGrouping: false }}
    >
      <Label>{label}</Label>
      <Input />
    </NumberField>
  );
}

interface BaseChoiceProps extends Pick<DescribeDraftProps, 'plans' | 'baseIds' | 'onBases'> {
  readonly kind: PlanKind;
}

function BaseChoice({ plans, kind, baseIds, onBases }: BaseChoiceProps): ReactNode {
  const { t } = useTranslation();
  if (plans.length === 0) return <p className="muted">{t('newDraft.basesEmpty')}</p>;
  const likeliestFirst = plans.toSorted(
    (a, b) =>
      Number(b.meta.kind === kind) - Number(a.meta.kind === kind) || (b.meta.periodEnd ?? 0) - (a.meta.periodEnd ?? 0),
  );
  return (
    <CheckboxGroup className="base-choice" value={[...baseIds]} onChange={onBases}>
      <Label>{t('newDraft.bases')}</Label>
      <div className="base-list">
        {likeliestFirst.map(({ planId, meta }) => (
          <Checkbox key={planId} value={planId} className="check">
            <CheckMark />
            <span className="plan-title">{meta.title}</span>
            <span className="muted">
              {t(`kind.${meta.kind}`)} · {periodText(t, meta.periodStart, meta.periodEnd)}
            </span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
