import type { Api, Session } from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import { AppError } from '../../shared/errors.ts';
import { lockGrace, requestLock } from './window-lock.ts';

/** Remembers what is open from one start to the next. */
export interface SessionKeeper {
  /** What was open in this home, with the drafts that are still there. */
  readSession(): Promise<{ readonly session: Session; readonly drafts: readonly Draft[] }>;
  saveSession(session: Session): void;
}

/** Of several windows the first one remembers; the others begin with nothing open, and one takes over from a closed one. */
export function createSessionKeeper(api: Api): SessionKeeper {
  let isKeeper = false;
  let asked: Promise<void> | undefined;
  let known = '';
  const askOnce = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, lockGrace);
      requestLock('wunian session', () => {
        isKeeper = true;
        resolve();
      });
    });
  return {
    async readSession() {
      asked ??= askOnce();
      await asked;
      const session = await api.readSession();
      if (!isKeeper) return { session: { ...session, place: 'library', openIds: [], activeId: null }, drafts: [] };
      known = JSON.stringify(session);
      const drafts = await Promise.all(session.openIds.map((draftId) => readIfThere(api, draftId)));
      return { session, drafts: drafts.filter((draft) => draft !== null) };
    },
    saveSession(session) {
      const text = JSON.stringify(session);
      if (!isKeeper || text === known) return;
      known = text;
      // Nothing of the writer's is lost without it.
      api.saveSession({ session }).catch(() => undefined);
    },
  };
}

/** A draft that was deleted or broken meanwhile is told in the listing, not here. */
async function readIfThere(api: Api, draftId: string): Promise<Draft | null> {
  try {
    return await api.readDraft({ draftId });
  } catch (error) {
    if (error instanceof AppError && error.code !== 'unreachable') return null;
    throw error;
  }
}
