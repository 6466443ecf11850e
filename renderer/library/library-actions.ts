import type { Dispatch } from 'react';
import type { LibraryPlan, Office, PlanChange, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';
import type { CorrectionChange } from '../../shared/plan/corrections/corrections.ts';
import type { Host } from '../app/host.ts';
import type { AppAction } from '../app/state.ts';
import type { ChosenFile } from './chosen-files.ts';
import { type LibraryUndo, undoInLibrary } from './library-undo.ts';
import { createLibraryWorks } from './library-works.ts';

/** A plan as it is after a change, and what takes the change back. */
export interface CorrectedPlan {
  readonly plan: LibraryPlan;
  readonly undo: CorrectionChange;
}

/** What can be done in the library; each tells its own failure. */
export interface LibraryActions {
  refreshPlans(): Promise<void>;
  /** Imports files; a backup among them is merged. */
  importFiles(files: readonly ChosenFile[]): Promise<void>;
  /** Goes on with an import that was cancelled. */
  continueImport(): Promise<void>;
  cancelWork(): void;
  /** Ends all long work and waits for its end: another library is opened. */
  leaveWork(): Promise<void>;
  closeWork(): void;
  readAgain(planIds: readonly string[]): Promise<void>;
  /** Offers a backup of the library as a file of this name. */
  backUp(fileName: string): Promise<void>;
  openPlan(planId: string, unitId?: string | null): Promise<void>;
  /** Puts something right in the plan that is read; null where that failed. */
  correct(planId: string, change: CorrectionChange): Promise<CorrectedPlan | null>;
  changePlans(planIds: readonly string[], change: CorrectionChange): Promise<void>;
  deletePlans(plans: readonly PlanSummary[]): Promise<void>;
  undo(undo: LibraryUndo): Promise<void>;
  setOffice(office: Office | null): Promise<void>;
  readLists(): Promise<OfficeLists | null>;
  /** Keeps the office's lists in place of those from `before`; null where that failed. */
  saveLists(lists: OfficeLists, before: OfficeLists): Promise<true | null>;
}

/** Makes work tell its failure to the writer; gives null then. */
export type Told = <A extends readonly unknown[], T>(
  work: (...args: A) => Promise<T>,
) => (...args: A) => Promise<T | null>;

export function createLibraryActions(host: Host, dispatch: Dispatch<AppAction>, tell: Told): LibraryActions {
  const { api } = host;
  const listPlans = async () => dispatch({ type: 'plansListed', ...(await api.listPlans()) });
  const told = <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) => {
    const telling = tell((...args: A) => work(...args).catch(refreshWhereGone));
    return async (...args: A): Promise<void> => void (await telling(...args));
  };
  const refreshWhereGone = async (error: unknown): Promise<never> => {
    if (error instanceof AppError && error.code === 'planGone') await listPlans();
    throw error;
  };
  const changed = (key: string, plans: number, undo: LibraryUndo) =>
    dispatch({ type: 'libraryChanged', notice: { tone: 'info', key, details: { count: plans }, undo } });

  return {
    ...createLibraryWorks(host, dispatch, told, listPlans),
    refreshPlans: told(listPlans),
    openPlan: told(async (planId, unitId) =>
      dispatch({ type: 'planOpened', plan: await api.readPlan({ planId }), unitId: unitId ?? null }),
    ),
    correct: tell(async (planId, change) => {
      const { undo } = await api.changePlans({ changes: [{ planId, change }] }).catch(refreshWhereGone);
      const plan = await api.readPlan({ planId });
      dispatch({ type: 'planChanged', plan });
      return { plan, undo: undo[0]?.change ?? {} };
    }),
    changePlans: told(async (planIds, change) => {
      const changes: readonly PlanChange[] = planIds.map((planId) => ({ planId, change }));
      const { undo } = await api.changePlans({ changes });
      await listPlans();
      changed('library.changed', planIds.length, { kind: 'change', changes: undo });
    }),
    deletePlans: told(async (plans) => {
      const planIds = plans.map(({ planId }) => planId);
      await api.deletePlans({ planIds });
      await listPlans();
      changed('library.deleted', plans.length, { kind: 'restore', planIds });
    }),
    undo: told(async (undo) => {
      await undoInLibrary(api, undo);
      await listPlans();
      dispatch({ type: 'libraryUndone', undo });
    }),
    setOffice: told(async (office) => {
      dispatch({ type: 'homeChanged', home: await api.setOffice({ office }) });
      await listPlans();
    }),
    readLists: tell(api.readLists),
    saveLists: tell(async (lists, before) => {
      await api.saveLists({ lists });
      changed('lists.saved', 0, { kind: 'lists', lists: before });
      return true as const;
    }),
  };
}
