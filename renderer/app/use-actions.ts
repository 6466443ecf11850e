import { type Dispatch, useMemo } from 'react';
import type { HomeInfo } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { createDraftActions, type DraftActions } from '../drafts/draft-actions.ts';
import { createLibraryActions, type LibraryActions, type Told } from '../library/library-actions.ts';
import { type Host, useHost } from './host.ts';
import { flushDrafts } from './open-editors.ts';
import { createSessionKeeper, type SessionKeeper } from './session-keeper.ts';
import type { AppAction, Notice } from './state.ts';
import { type Undo, undoBy } from './undo.ts';

/** What the window's places can do; each tells its own failure. */
export interface Actions extends LibraryActions, DraftActions, Pick<SessionKeeper, 'saveSession'> {
  openHome(kind?: HomeInfo['kind']): Promise<void>;
  undo(undo: Undo): Promise<void>;
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
  const { api } = host;
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
  const library = createLibraryActions(host, dispatch, tell);
  const drafts = createDraftActions(host, dispatch, told);
  const session = createSessionKeeper(api);
  return {
    ...library,
    ...drafts,
    saveSession: session.saveSession,
    undo: (undo) => undoBy(undo, { library: library.undo, drafts: drafts.undoInDrafts }),
    openHome: told(async (kind) => {
      // What is being imported, and what is not saved yet, belongs to the home that is left.
      await library.leaveWork();
      await flushDrafts();
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
      const restore = async () =>
        dispatch({ type: 'sessionRestored', ...(await session.readSession()), isStart: !kind });
      await Promise.all([library.refreshPlans(), drafts.refreshDrafts(), restore()]);
    }),
  };
}
