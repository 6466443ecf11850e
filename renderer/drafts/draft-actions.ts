import type { Dispatch } from 'react';
import type { Api, NewDraft } from '../../shared/api.ts';
import type { Host } from '../app/host.ts';
import type { AppAction } from '../app/state.ts';
import type { ChosenFile } from '../library/chosen-files.ts';
import type { DraftUndo } from './draft-undo.ts';
import { openingNotice } from './opening-notice.ts';

/** What can be done with drafts; each tells its own failure. */
export interface DraftActions {
  refreshDrafts(): Promise<void>;
  createDraft(request: NewDraft): Promise<void>;
  openDraft(draftId: string): Promise<void>;
  /** Makes drafts of documents or of .wunian files; the last one stays open. */
  openDocuments(files: readonly ChosenFile[]): Promise<void>;
  renameDraft(draftId: string, title: string): Promise<void>;
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
    const { draft, report } = await api.openDocument({ fileId: await sendFile(name, await file.arrayBuffer()) });
    dispatch({ type: 'draftOpened', draft });
    if (report) dispatch({ type: 'noticed', notice: openingNotice(draft.meta.title, report) });
    await listDrafts();
  };
  const restoreDraft = async (draftId: string) => {
    await api.restoreDraft({ draftId });
    dispatch({ type: 'noticed', notice: null });
    await listDrafts();
  };
  return {
    refreshDrafts: told(listDrafts),
    createDraft: told((request) => openDraft(api.createDraft(request))),
    openDraft: told((draftId) => openDraft(api.readDraft({ draftId }))),
    openDocuments: told(async (files) => {
      for (const file of files) await openDocument(file);
    }),
    renameDraft: told(async (draftId, title) => {
      dispatch({ type: 'draftRenamed', draft: await api.renameDraft({ draftId, title }) });
      await listDrafts();
    }),
    duplicateDraft: told(async (draftId, title) => {
      await api.duplicateDraft({ draftId, title });
      await listDrafts();
    }),
    deleteDraft: told(async (draftId, title) => {
      await api.deleteDraft({ draftId });
      dispatch({ type: 'draftDeleted', draftId });
      const undo: DraftUndo = { kind: 'restoreDraft', draftId };
      dispatch({ type: 'noticed', notice: { tone: 'info', key: 'drafts.deleted', details: { title }, undo } });
      await listDrafts();
    }),
    restoreDraft: told(restoreDraft),
    undoInDrafts: told(({ draftId }) => restoreDraft(draftId)),
  };
}
