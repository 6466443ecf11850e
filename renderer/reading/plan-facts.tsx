import { RotateCcw, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import { EditMetaDialog } from '../library/edit-meta-dialog.tsx';
import { choices, type MetaField, metaFields } from '../library/meta-form.ts';
import type { CorrectionHistory } from './use-corrections.ts';

interface PlanFactsProps {
  readonly summary: PlanSummary;
  readonly history: CorrectionHistory;
}

/** The plan's metadata with how sure each piece is, and the way to put it right. */
export function PlanFacts({ summary, history }: PlanFactsProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { meta, certainty, tags, source, importedAt } = summary;
  const words = (field: MetaField) => {
    const value = meta[field];
    if (value === null) return '—';
    return choices[field] ? t(`${field}.${value}`) : String(value);
  };
  return (
    <div className="plan-facts">
      <dl>
        {metaFields.map((field) => (
          <div key={field}>
            <dt>{t(`meta.${field}`)}</dt>
            <dd>
              {words(field)}
              <span className={`certainty certainty-${certainty[field]}`}>{t(`certainty.${certainty[field]}`)}</span>
              {certainty[field] === 'corrected' && (
                <Button
                  className="link-button"
                  aria-label={t('meta.asReadOf', { field: t(`meta.${field}`) })}
                  onPress={() => void history.apply(() => ({ unsetMeta: [field] }))}
                >
                  <RotateCcw size={12} aria-hidden="true" /> {t('meta.asRead')}
                </Button>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('meta.tags')}</dt>
          <dd>{tags.join('、') || '—'}</dd>
        </div>
        <div>
          <dt>{t('meta.source')}</dt>
          <dd>{source}</dd>
        </div>
        <div>
          <dt>{t('meta.importedAt')}</dt>
          <dd>{new Date(importedAt).toLocaleDateString()}</dd>
        </div>
      </dl>
      <Button className="button" onPress={() => setEditing(true)}>
        <SquarePen size={14} aria-hidden="true" /> {t('selection.edit')}
      </Button>
      {editing && (
        <EditMetaDialog
          plans={[summary]}
          onChange={(change) => void history.apply(() => change)}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}
