import { FolderInput, Upload } from 'lucide-react';
import { type Dispatch, useState } from 'react';
import {
  Button,
  type DropItem,
  DropZone,
  FileTrigger,
  isDirectoryDropItem,
  isFileDropItem,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import { ReadingView } from '../panels/reading-view.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ImportReport } from './import-report.tsx';
import { PlanTable } from './plan-table.tsx';
import type { AppAction, AppState } from './state.ts';
import type { Actions } from './use-actions.ts';

interface LibraryPlaceProps {
  readonly state: AppState;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** The library: the plans, importing, and reading one of them. */
export function LibraryPlace({ state, dispatch, actions }: LibraryPlaceProps) {
  const { t } = useTranslation();
  const [deleting, setDeleting] = useState<PlanSummary | null>(null);
  if (state.reading) return <ReadingView plan={state.reading} onClose={() => dispatch({ type: 'planClosed' })} />;
  const plans = state.plans;
  return (
    <DropZone
      className="library"
      aria-label={t('library.dropHere')}
      onDrop={(event) => void filesOf(event.items).then(actions.importFiles)}
    >
      <header className="place-head">
        <h1>{t('library.title')}</h1>
        {plans && plans.length > 0 && <span className="muted">{t('library.count', { count: plans.length })}</span>}
        <span className="spacer" />
        {plans && plans.length > 0 && <ImportButtons actions={actions} />}
      </header>
      {state.home?.kind === 'sample' && <p className="muted sample-note">{t('home.sampleNote')}</p>}
      <ImportReport job={state.importJob} onClose={() => dispatch({ type: 'importMoved', job: null })} />
      {!plans && (
        <p className="empty-place" role="status">
          {t('common.loading')}
        </p>
      )}
      {state.brokenPlans.map(({ file, problem }) => (
        <p key={file} className="notice notice-error" role="alert">
          {t('library.broken', { file, reason: t(`error.${problem.code}`, { ...problem.details }) })}
        </p>
      ))}
      {plans?.length === 0 && <EmptyLibrary state={state} actions={actions} />}
      {plans && plans.length > 0 && (
        <PlanTable plans={plans} onOpen={(planId) => void actions.readPlan(planId)} onDelete={setDeleting} />
      )}
      <ConfirmDialog
        title={t('library.deleteTitle')}
        text={t('library.deleteText', { title: deleting?.meta.title ?? '' })}
        confirm={t('common.delete')}
        isOpen={deleting !== null}
        onConfirm={() => deleting && void actions.deletePlan(deleting.planId)}
        onClose={() => setDeleting(null)}
      />
    </DropZone>
  );
}

function ImportButtons({ actions }: Pick<LibraryPlaceProps, 'actions'>) {
  const { t } = useTranslation();
  const importChosen = (chosen: FileList | null) => chosen && void actions.importFiles([...chosen]);
  return (
    <>
      <FileTrigger acceptDirectory onSelect={importChosen}>
        <Button className="button">
          <FolderInput size={16} aria-hidden="true" /> {t('library.importFolder')}
        </Button>
      </FileTrigger>
      <FileTrigger allowsMultiple onSelect={importChosen}>
        <Button className="button button-primary">
          <Upload size={16} aria-hidden="true" /> {t('library.import')}
        </Button>
      </FileTrigger>
    </>
  );
}

function EmptyLibrary({ state, actions }: Pick<LibraryPlaceProps, 'state' | 'actions'>) {
  const { t } = useTranslation();
  return (
    <div className="empty-place">
      <h2>{t('library.emptyTitle')}</h2>
      <p>{t('library.emptyText')}</p>
      <div className="empty-buttons">
        <ImportButtons actions={actions} />
      </div>
      {state.home?.kind === 'own' && (
        <Button className="button" onPress={() => void actions.openHome('sample')}>
          {t('home.openSample')}
        </Button>
      )}
    </div>
  );
}

/** The files of a drop, folders walked. */
async function filesOf(items: readonly DropItem[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (isFileDropItem(item)) files.push(await item.getFile());
    else if (isDirectoryDropItem(item)) {
      const entries: DropItem[] = [];
      for await (const entry of item.getEntries()) entries.push(entry);
      files.push(...(await filesOf(entries)));
    }
  }
  return files;
}
