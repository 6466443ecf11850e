import type { Dispatch } from 'react';
import type { Api, NewDraft } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { unlessElsewhere } from '../app/draft-locks.ts';
import type { Host } from '../app/host.ts';
import { flushDraft, openEditors } from '../app/open-editors.ts';
import type { AppAction } from '../app/state.ts';
import type { ChosenFile } from '../library/chosen-files.ts';
import type { DraftUndo } from './draft-undo.ts';
import { openingNotice } from './opening-notice.ts';
import { sourcesNotice } from './sources-notice.ts';

/** What can be done with drafts; each tells its own failure. */
export interface DraftActions {
  refreshDrafts(): Promise<void>;
  createDraft(request: NewDraft): Promise<void>;
  openDraft(draftId: string): Promise<void>;
  /** Reads an open draft again after another window wrote it. */
  rereadDraft(draftId: string): Promise<void>;
  /** Closes a draft's tab as soon as all is saved. */
  closeDraft(draftId: string): Promise<void>;
  /** Makes drafts of documents or of .wunian files; the last one is shown. */
  openDocuments(files: readonly ChosenFile[]): Promise<void>;
  /** Gives a draft, open or not, another title and another stage; '' for none. */
  renameDraft(draftId: string, title: string, stage: string): Promise<void>;
  duplicateDraft(draftId: string, title: string): Promise<void>;
  deleteDraft(draftId: string, title: string): Promise<void>;
  restoreDraft(draftId: string): Promise<void>;
  undoInDrafts(undo: DraftUndo): Promise<void>;
}

/** Makes work tell its failure to the writer. */
type Told = <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) => (...args: A) => Promise<void>;

export function createDraftActions({ api, sendFile }: Host, dispatch: Dispatch<AppAction>, told: Told): DraftActions {
  const listDrafts = async () => {
    const [drafts, deleted] = await Promise.all([api.listDrafts(), api.listDeletedDrafts()]);
    dispatch({ type: 'draftsListed', drafts, deleted });
  };
  const openDraft = async (reading: ReturnType<Api['readDraft']>) => {
    dispatch({ type: 'draftOpened', draft: await reading });
    await listDrafts();
  };
  const openDocument = async ({ name, file }: ChosenFile) => {
    dispatch({ type: 'noticed', notice: { tone: 'info', key: 'opening.reading', details: { file: name } } });
    const opened = await api.openDocument({ fileId: await sendFile(name, await file.arrayBuffer()) });
    const { draft, report, sources } = opened;
    dispatch({ type: 'draftOpened', draft });
    if (report) dispatch({ type: 'noticed', notice: openingNotice(draft.meta.title, report) });
    if (sources) {
      dispatch({ type: 'noticed', notice: sourcesNotice(draft.meta.title, sources) });
      dispatch({ type: 'plansListed', ...(await api.listPlans()) });
    }
    await listDrafts();
  };
  /** What another window has open is changed there alone, or its text could not be saved any more. */
  const changeDraft = async (draftId: string, work: () => Promise<void>) => {
    if (await unlessElsewhere(draftId, work)) return listDrafts();
    dispatch({ type: 'noticed', notice: { tone: 'error', key: 'tabs.openElsewhere', details: {} } });
  };
  const restoreDraft = async (draftId: string) => {
    await api.restoreDraft({ draftId });
    dispatch({ type: 'noticed', notice: null });
    await listDrafts();
  };
  return {
    refreshDrafts: told(listDrafts),
    createDraft: told(async (request) => {
      await openDraft(api.createDraft(request));
      // The first draft may have told whose library it is.
      dispatch({ type: 'homeChanged', home: await api.home() });
    }),
    openDraft: told((draftId) => openDraft(api.readDraft({ draftId }))),
    openDocuments: told(async (files) => {
      for (const file of files) await openDocument(file);
    }),
    rereadDraft: told((draftId) => rereadDraft(api, dispatch, draftId)),
    closeDraft: told(async (draftId) => {
      dispatch({ type: 'tabClosed', draftId });
      await flushDraft(draftId);
      await listDrafts();
    }),
    renameDraft: told((draftId, title, stage) =>
      changeDraft(draftId, async () => {
        const editor = openEditors.get(draftId);
        if (!editor) return dispatch({ type: 'draftReread', draft: await api.renameDraft({ draftId, title, stage }) });
        editor.retitle(title, stage || undefined);
        // An editor learns of its change after the task that made it.
        await new Promise((resolve) => setTimeout(resolve));
        await editor.flush();
      }),
    ),
    duplicateDraft: told(async (draftId, title) => {
      await flushDraft(draftId);
      await api.duplicateDraft({ draftId, title });
      await listDrafts();
    }),
    deleteDraft: told((draftId, title) =>
      changeDraft(draftId, async () => {
        await flushDraft(draftId);
        await api.deleteDraft({ draftId });
        dispatch({ type: 'draftDeleted', draftId });
        const undo: DraftUndo = { kind: 'restoreDraft', draftId };
        dispatch({ type: 'noticed', notice: { tone: 'info', key: 'drafts.deleted', details: { title }, undo } });
      }),
    ),
    restoreDraft: told(restoreDraft),
    undoInDrafts: told(({ draftId }) => restoreDraft(draftId)),
  };
}

/** A draft that another window deleted meanwhile is closed. */
async function rereadDraft(api: Api, dispatch: Dispatch<AppAction>, draftId: string): Promise<void> {
  try {
    dispatch({ type: 'draftReread', draft: await api.readDraft({ draftId }) });
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') dispatch({ type: 'draftDeleted', draftId });
    throw error;
  }
}
