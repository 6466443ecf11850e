import { type Dispatch, useMemo } from 'react';
import type { Api, HomeInfo, NewDraft } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { createLibraryActions, type LibraryActions, type Told } from '../library/library-actions.ts';
import { type Host, useHost } from './host.ts';
import type { AppAction, Notice } from './state.ts';

/** What the window's places can do; each tells its own failure. */
export interface Actions extends LibraryActions {
  openHome(kind?: HomeInfo['kind']): Promise<void>;
  refreshDrafts(): Promise<void>;
  createDraft(request: NewDraft): Promise<void>;
  openDraft(draftId: string): Promise<void>;
  openDraftFile(file: File): Promise<void>;
  deleteDraft(draftId: string): Promise<void>;
}

/** The words for a failure, expected or not. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof AppError) return { tone: 'error', key: `error.${error.code}`, details: error.details };
  return {
    tone: 'error',
    key: 'error.bug',
    details: { message: error instanceof Error ? error.message : String(error) },
  };
}

export function useActions(dispatch: Dispatch<AppAction>): Actions {
  const host = useHost();
  return useMemo(() => createActions(host, dispatch), [host, dispatch]);
}

function createActions(host: Host, dispatch: Dispatch<AppAction>): Actions {
  const { api, sendFile } = host;
  const listDrafts = async () => dispatch({ type: 'draftsListed', drafts: await api.listDrafts() });
  const tell: Told =
    (work) =>
    async (...args) => {
      try {
        return await work(...args);
      } catch (error) {
        dispatch({ type: 'noticed', notice: noticeOf(error) });
        return null;
      }
    };
  const told = <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) => {
    const telling = tell(work);
    return async (...args: A): Promise<void> => void (await telling(...args));
  };
  const openDraft = async (reading: ReturnType<Api['readDraft']>) => {
    dispatch({ type: 'draftOpened', draft: await reading });
    await listDrafts();
  };
  const library = createLibraryActions(host, dispatch, tell);
  return {
    ...library,
    openHome: told(async (kind) => {
      // What is being imported belongs to the library that is left.
      await library.leaveWork();
      dispatch({ type: 'homeOpening' });
      // A home that cannot be opened leaves the one before open.
      const switched =
        kind &&
        api.switchHome({ kind }).catch(async (error: unknown) => {
          dispatch({ type: 'homeOpened', home: await api.home() });
          dispatch({ type: 'noticed', notice: noticeOf(error) });
          return null;
        });
      const home = await (switched ?? api.home());
      if (home) dispatch({ type: 'homeOpened', home });
      await Promise.all([library.refreshPlans(), listDrafts()]);
    }),
    refreshDrafts: told(listDrafts),
    createDraft: told((request) => openDraft(api.createDraft(request))),
    openDraft: told((draftId) => openDraft(api.readDraft({ draftId }))),
    openDraftFile: told(async (file) =>
      openDraft(api.openDraftFile({ fileId: await sendFile(file.name, await file.arrayBuffer()) })),
    ),
    deleteDraft: told(async (draftId) => {
      await api.deleteDraft({ draftId });
      dispatch({ type: 'draftDeleted', draftId });
      await listDrafts();
    }),
  };
}
