import { Play, Square, X } from 'lucide-react';
import { useMemo } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../shared/api.ts';
import type { Actions } from '../app/use-actions.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { LibraryWork } from './library-work.ts';

interface WorkReportProps {
  readonly work: LibraryWork | null;
  readonly actions: Actions;
}

/** How far work on the library is, what became of each file, and how to end it or go on. */
export function WorkReport({ work, actions }: WorkReportProps) {
  const { t } = useTranslation();
  if (!work) return null;
  return (
    <section className="work-report" aria-label={t('work.resultsOf', { work: t(`work.${work.kind}`) })}>
      <div className="work-head">
        {work.state === 'running' ? <Progress work={work} /> : <Outcome work={work} />}
        <span className="spacer" />
        {work.state === 'running' && (
          <Button className="button" onPress={actions.cancelWork}>
            <Square size={14} aria-hidden="true" /> {t('common.cancel')}
          </Button>
        )}
        {work.waiting.length > 0 && (
          <Button className="button button-primary" onPress={() => void actions.continueImport()}>
            <Play size={14} aria-hidden="true" /> {t('work.continue', { count: work.waiting.length })}
          </Button>
        )}
        {work.state !== 'running' && <IconButton icon={X} label={t('common.close')} onPress={actions.closeWork} />}
      </div>
      <Results results={work.results} />
    </section>
  );
}

function Progress({ work: { kind, done, total, current } }: { readonly work: LibraryWork }) {
  const { t } = useTranslation();
  return (
    <ProgressBar
      className="progress"
      aria-label={t('work.progressLabel', { work: t(`work.${kind}`) })}
      value={done}
      maxValue={Math.max(1, total)}
    >
      {({ percentage }) => (
        <>
          <span>{t('work.progress', { work: t(`work.${kind}`), done, total })}</span>
          <span className="progress-track">
            <span className="progress-fill" style={{ width: `${percentage}%` }} />
          </span>
          <span className="muted progress-file">{current}</span>
        </>
      )}
    </ProgressBar>
  );
}

function Outcome({ work: { kind, state, results, waiting, problem } }: { readonly work: LibraryWork }) {
  const { t } = useTranslation();
  const count = (outcome: ImportResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const counts = {
    imported: count('imported') + count('withoutText'),
    there: count('alreadyThere'),
    again: count('readAgain'),
    corrected: count('corrected'),
    saved: count('backedUp'),
    failed: count('failed'),
    waiting: waiting.length,
  };
  return (
    <span role={problem ? 'alert' : 'status'} className={problem ? 'work-outcome field-error' : 'work-outcome'}>
      {t(`work.${state}.${kind}`, counts)}
      {problem && t('work.because', { reason: t(`error.${problem.code}`, { ...problem.details }) })}
    </span>
  );
}

/** What needs the writer stands first: failures, then scans that wait for their text. */
const urgency: Readonly<Record<ImportResult['outcome'], number>> = {
  failed: 0,
  withoutText: 1,
  imported: 2,
  readAgain: 2,
  corrected: 2,
  backedUp: 3,
  alreadyThere: 3,
};
/** Of a large drawer so many results are listed; the counts tell of all. */
const mostListed = 300;

function Results({ results }: { readonly results: readonly ImportResult[] }) {
  const { t } = useTranslation();
  const listed = useMemo(
    () => results.toSorted((a, b) => urgency[a.outcome] - urgency[b.outcome]).slice(0, mostListed),
    [results],
  );
  if (listed.length === 0) return null;
  return (
    <ul className="work-results" aria-label={t('work.results')}>
      {listed.map((result, index) => (
        // Two files may have one name; the list is made anew with each answer.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity here
        <li key={index} className={`work-${result.outcome}`}>
          <span className="work-result">{t(`work.result.${result.outcome}`)}</span>
          <span>{result.file}</span>
          {result.outcome === 'failed' && (
            <span className="work-reason">{t(`error.${result.code}`, { ...result.details })}</span>
          )}
          {result.outcome === 'withoutText' && <span className="work-reason">{t('work.withoutTextHint')}</span>}
        </li>
      ))}
      {results.length > listed.length && (
        <li className="muted">{t('work.more', { count: results.length - listed.length })}</li>
      )}
    </ul>
  );
}
