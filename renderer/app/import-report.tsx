import { X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportResult, JobState } from '../../shared/api.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** How far an import is, and what became of each file. */
export function ImportReport({ job, onClose }: { readonly job: JobState | null; readonly onClose: () => void }) {
  const { t } = useTranslation();
  if (!job) return null;
  const count = (outcome: ImportResult['outcome']) => job.results.filter((result) => result.outcome === outcome).length;
  return (
    <section className="import-report" aria-label={t('import.results')}>
      <div className="import-report-head">
        {job.finished ? (
          <span role="status">
            {t('import.done', { imported: count('imported'), there: count('alreadyThere'), failed: count('failed') })}
          </span>
        ) : (
          <ProgressBar aria-label={t('import.label')} value={job.done} maxValue={Math.max(1, job.total)}>
            {({ percentage }) => (
              <>
                <span>{t('import.progress', { done: job.done, total: job.total })}</span>
                <span className="progress-track">
                  <span className="progress-fill" style={{ width: `${percentage}%` }} />
                </span>
              </>
            )}
          </ProgressBar>
        )}
        {job.finished && <IconButton icon={X} label={t('common.close')} onPress={onClose} />}
      </div>
      <ul>
        {job.results.map((result) => (
          <li key={result.file} className={`import-${result.outcome}`}>
            <span className="import-outcome">{t(`import.${result.outcome}`)}</span>
            <span>{result.file}</span>
            {result.outcome === 'failed' && (
              <span className="import-reason">{t(`error.${result.code}`, { ...result.details })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
