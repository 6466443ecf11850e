import type { Dispatch } from 'react';
import { backupEnding, largestBackup, type Office, type PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { CorrectionChange, Corrections } from '../../shared/plan/corrections/corrections.ts';
import type { Host } from '../app/host.ts';
import type { AppAction } from '../app/state.ts';
import { download } from '../ui/download.ts';
import type { ChosenFile } from './chosen-files.ts';
import { type LibraryUndo, undoInLibrary } from './library-undo.ts';
import type { LibraryWork } from './library-work.ts';
import { runImport } from './run-import.ts';
import { runWork } from './run-work.ts';

/** What can be done in the library. */
export interface LibraryActions {
  refreshPlans(): Promise<void>;
  /** Imports files; a backup among them is merged. */
  importFiles(files: readonly ChosenFile[]): Promise<void>;
  /** Goes on with an import that was cancelled. */
  continueImport(work: LibraryWork): Promise<void>;
  cancelWork(): void;
  readAgain(planIds: readonly string[]): Promise<void>;
  /** Offers a backup of the library as a file of this name. */
  backUp(fileName: string): Promise<void>;
  openPlan(planId: string, unitId?: string): Promise<void>;
  correct(planId: string, corrections: Corrections): Promise<void>;
  changePlans(planIds: readonly string[], change: CorrectionChange): Promise<void>;
  deletePlans(plans: readonly PlanSummary[]): Promise<void>;
  undo(undo: LibraryUndo): Promise<void>;
  setOffice(office: Office | null): Promise<void>;
}

/** Makes work tell its failure to the writer. */
type Told = <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) => (...args: A) => Promise<void>;

export function createLibraryActions(host: Host, dispatch: Dispatch<AppAction>, told: Told): LibraryActions {
  const { api } = host;
  let abort = new AbortController();
  const listPlans = async () => dispatch({ type: 'plansListed', ...(await api.listPlans()) });
  const tell = (work: LibraryWork) => dispatch({ type: 'workMoved', work });
  const begin = (): AbortSignal => {
    abort.abort();
    abort = new AbortController();
    return abort.signal;
  };
  const openPlan = async (planId: string, unitId: string | null) =>
    dispatch({ type: 'planOpened', plan: await api.readPlan({ planId }), unitId });

  return {
    refreshPlans: told(listPlans),
    importFiles: told(async (files) => {
      const signal = begin();
      const isBackup = ({ name }: ChosenFile) => name.endsWith(`.${backupEnding}`);
      const documents = files.filter((file) => !isBackup(file));
      if (documents.length > 0) await runImport(host, documents, [], signal, tell);
      for (const { name, file } of files.filter(isBackup)) {
        if (file.size > largestBackup) throw new AppError('fileTooLarge', { limit: `${largestBackup >> 20} MB` });
        const fileId = await host.sendFile(name, await file.arrayBuffer());
        await runWork(api, 'merge', () => api.startMerge({ fileId }), signal, tell);
      }
      await listPlans();
    }),
    continueImport: told(async ({ waiting, results }) => {
      await runImport(host, waiting, results, begin(), tell);
      await listPlans();
    }),
    cancelWork: () => abort.abort(),
    readAgain: told(async (planIds) => {
      await runWork(api, 'readAgain', () => api.startReadingAgain({ planIds }), begin(), tell);
      await listPlans();
    }),
    backUp: told(async (fileName) => {
      const { fileId } = await runWork(api, 'backup', () => api.startBackup(), begin(), tell);
      if (fileId) download(await host.takeFile(fileId), fileName, 'application/zip');
    }),
    openPlan: told((planId, unitId) => openPlan(planId, unitId ?? null)),
    correct: told(async (planId, corrections) => {
      await api.setCorrections({ plans: [{ planId, corrections }] });
      await openPlan(planId, null);
    }),
    changePlans: told(async (planIds, change) => {
      const { before: plans } = await api.changePlans({ planIds, change });
      await listPlans();
      const details = { count: planIds.length };
      const undo = { kind: 'corrections', plans } as const;
      dispatch({ type: 'noticed', notice: { tone: 'info', key: 'library.changed', details, undo } });
    }),
    deletePlans: told(async (plans) => {
      const planIds = plans.map(({ planId }) => planId);
      await api.deletePlans({ planIds });
      await listPlans();
      const details = { count: plans.length, title: plans[0]?.meta.title ?? '' };
      const undo = { kind: 'restore', planIds } as const;
      dispatch({ type: 'noticed', notice: { tone: 'info', key: 'library.deleted', details, undo } });
    }),
    undo: told(async (undo) => {
      await undoInLibrary(api, undo);
      await listPlans();
      dispatch({ type: 'noticed', notice: null });
    }),
    setOffice: told(async (office) => {
      dispatch({ type: 'homeChanged', home: await api.setOffice({ office }) });
      await listPlans();
    }),
  };
}
