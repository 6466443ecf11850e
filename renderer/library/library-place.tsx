import { type Dispatch, useEffect, useMemo, useRef, useState } from 'react';
import { DropZone } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import type { AppAction, AppState } from '../app/state.ts';
import type { Actions } from '../app/use-actions.ts';
import { ReadingView } from '../reading/reading-view.tsx';
import { useWindowKey } from '../ui/use-window-key.ts';
import { droppedFiles, pastedFiles } from './chosen-files.ts';
import { EditMetaDialog } from './edit-meta-dialog.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { FilterPane } from './filter-pane.tsx';
import { LibraryHead } from './library-head.tsx';
import { OfficeHint } from './office-hint.tsx';
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
  const { reading } = state;
  usePastedImport(reading === null, actions, t('import.pastedName'));
  const last = state.undos.at(-1);
  useWindowKey(reading === null && last ? 'Mod+Z' : null, () => last && void actions.undo(last));
  useQuestionBeforeLeaving(state.work?.state === 'running');
  return (
    <>
      {reading && (
        <ReadingView
          key={reading.plan.summary.planId}
          reading={reading}
          actions={actions}
          onClose={() => dispatch({ type: 'planClosed' })}
        />
      )}
      <Library state={state} dispatch={dispatch} actions={actions} />
    </>
  );
}

/** The library itself; while a plan is read it keeps its place, its choice and its focus behind it. */
function Library({ state, dispatch, actions }: LibraryPlaceProps) {
  const { t } = useTranslation();
  const { plans } = state;
  const isHidden = state.reading !== null;
  const frame = useFocusKept(isHidden);
  return (
    <DropZone
      ref={frame}
      className="library"
      style={isHidden ? { display: 'none' } : undefined}
      aria-label={t('library.dropHere')}
      onDrop={(event) => void droppedFiles(event.items).then(actions.importFiles)}
    >
      <LibraryHead state={state} dispatch={dispatch} actions={actions} />
      {state.home?.kind === 'sample' && <p className="muted sample-note">{t('home.sampleNote')}</p>}
      <WorkReport work={state.work} actions={actions} />
      <OfficeHint state={state} actions={actions} />
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
  const { filters, search, order } = state;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<readonly PlanSummary[] | null>(null);
  const shown = useMemo(() => filterPlans(plans, filters), [plans, filters]);
  const selected = useMemo(() => shown.filter(({ planId }) => chosen.has(planId)), [shown, chosen]);
  const deleteChosen = () => {
    if (selected.length === 0) return;
    setChosen(new Set());
    void actions.deletePlans(selected);
  };
  return (
    <div className="shelves">
      <FilterPane plans={plans} filters={filters} dispatch={dispatch} />
      <section className="shelf">
        {selected.length > 0 && (
          <SelectionBar plans={selected} actions={actions} onEdit={setEditing} onClear={() => setChosen(new Set())} />
        )}
        {search.trim() === '' ? (
          <PlanTable
            plans={shown}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={(planId) => void actions.openPlan(planId)}
            order={order}
            onOrder={(next) => dispatch({ type: 'sorted', order: next })}
            onDelete={(plan) => void actions.deletePlans([plan])}
            onDeleteChosen={deleteChosen}
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

/** The element that had the focus has it again when the library comes back. */
function useFocusKept(isHidden: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const remember = () => {
      if (frame.current?.contains(document.activeElement)) focused.current = document.activeElement;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (!isHidden && focused.current instanceof HTMLElement) focused.current.focus();
  }, [isHidden]);
  return frame;
}

/** An import that runs is not left without a question: what is not imported yet would be lost from view. */
function useQuestionBeforeLeaving(isWorking: boolean): void {
  useEffect(() => {
    if (!isWorking) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWorking]);
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
