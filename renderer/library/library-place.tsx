import { type Dispatch, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { DropZone } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import type { AppAction, AppState } from '../app/state.ts';
import type { Actions } from '../app/use-actions.ts';
import { ReadingView } from '../reading/reading-view.tsx';
import { droppedFiles, pastedFiles } from './chosen-files.ts';
import { EditMetaDialog } from './edit-meta-dialog.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { FilterPane } from './filter-pane.tsx';
import { LibraryHead } from './library-head.tsx';
import { filterPlans } from './plan-filters.ts';
import { PlanTable } from './plan-table.tsx';
import { SearchResults } from './search-results.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { timeInName } from './time-in-name.ts';
import { WorkReport } from './work-report.tsx';

interface LibraryPlaceProps {
  readonly state: AppState;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** The library: the plans, filtered, sorted and searched, importing, and reading one of them. */
export function LibraryPlace({ state, dispatch, actions }: LibraryPlaceProps) {
  const { t } = useTranslation();
  const { reading, plans } = state;
  usePastedImport(reading === null, actions, t('import.pastedName'));
  if (reading) {
    return <ReadingView reading={reading} actions={actions} onClose={() => dispatch({ type: 'planClosed' })} />;
  }
  return (
    <DropZone
      className="library"
      aria-label={t('library.dropHere')}
      onDrop={(event) => void droppedFiles(event.items).then(actions.importFiles)}
    >
      <LibraryHead state={state} dispatch={dispatch} actions={actions} />
      {state.home?.kind === 'sample' && <p className="muted sample-note">{t('home.sampleNote')}</p>}
      <WorkReport work={state.work} actions={actions} onClose={() => dispatch({ type: 'workMoved', work: null })} />
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
      {plans && plans.length > 0 && <Shelves plans={plans} state={state} dispatch={dispatch} actions={actions} />}
    </DropZone>
  );
}

/** The plans beside what narrows them. */
function Shelves({ plans, state, dispatch, actions }: LibraryPlaceProps & { readonly plans: readonly PlanSummary[] }) {
  const { filters, search } = state;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<readonly PlanSummary[] | null>(null);
  const shown = useMemo(() => filterPlans(plans, filters), [plans, filters]);
  const selected = useMemo(() => shown.filter(({ planId }) => chosen.has(planId)), [shown, chosen]);
  const deleteByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || selected.length === 0) return;
    setChosen(new Set());
    void actions.deletePlans(selected);
  };
  return (
    <div className="shelves">
      <FilterPane plans={plans} filters={filters} dispatch={dispatch} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one key for what the toolbar inside it offers */}
      <section className="shelf" onKeyDown={deleteByKey}>
        {selected.length > 0 && (
          <SelectionBar plans={selected} actions={actions} onEdit={setEditing} onClear={() => setChosen(new Set())} />
        )}
        {search.trim() === '' ? (
          <PlanTable
            plans={shown}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={(planId) => void actions.openPlan(planId)}
            onDelete={(plan) => void actions.deletePlans([plan])}
            onEdit={(plan) => setEditing([plan])}
          />
        ) : (
          <SearchResults text={search} plans={shown} isFiltered={shown.length < plans.length} actions={actions} />
        )}
      </section>
      {editing && (
        <EditMetaDialog
          plans={editing}
          onChange={(change) =>
            void actions.changePlans(
              editing.map(({ planId }) => planId),
              change,
            )
          }
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

/** Ctrl+V anywhere in the library but in a field imports what was copied. */
function usePastedImport(isOpen: boolean, actions: Actions, name: string): void {
  const latest = useRef({ actions, name });
  latest.current = { actions, name };
  useEffect(() => {
    if (!isOpen) return undefined;
    const paste = (event: ClipboardEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      if (isField || !event.clipboardData) return;
      const files = pastedFiles(event.clipboardData, `${latest.current.name} ${timeInName(new Date())}`);
      if (files) void latest.current.actions.importFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isOpen]);
}
