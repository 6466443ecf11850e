import { startTransition, useEffect, useMemo } from 'react';
import type { Api } from '../../shared/api.ts';
import { changeOf } from '../../shared/document/draft-change.ts';
import type { Draft } from '../../shared/document/model.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { createDraftSaver, type DraftSaver, type SaveState } from './draft-saver.ts';

/** How a draft stands to its file, for those who show it: a key renders them alone. */
export interface SaveStates {
  get(): SaveState;
  subscribe(listener: () => void): () => void;
}

/** Saves `current()` after edits; failures are told and tried again, text stays in the window. */
export function useAutosave(
  api: Api,
  opened: Draft,
  current: () => Draft,
  tell: (notice: Notice | null) => void,
): { readonly saver: DraftSaver; readonly states: SaveStates } {
  const autosave = useMemo(() => {
    let saved = opened;
    const { states, set } = createSaveStates();
    const saver = createDraftSaver({
      async save() {
        const draft = current();
        const { updatedAt } = await api.saveDraft({ change: changeOf(saved, draft), basedOn: saved.updatedAt });
        saved = { ...draft, updatedAt };
      },
      onState: set,
      onProblem: (error) => tell(noticeOf(error)),
      onSolved: () => tell(null),
    });
    return { saver, states };
  }, [api, opened, current, tell]);
  useEffect(() => saveWhenLeaving(autosave.saver), [autosave]);
  return autosave;
}

function createSaveStates(): { readonly states: SaveStates; set(next: SaveState): void } {
  const listeners = new Set<() => void>();
  let state: SaveState = 'saved';
  return {
    states: {
      get: () => state,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    set(next) {
      // A change that comes while one is saved is told when that is done.
      if (next === state || (state === 'saving' && next === 'unsaved')) return;
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Tells the window around a draft whether all of it is in its file. */
export function useSavedTold({ get, subscribe }: SaveStates, told: (isSaved: boolean) => void): void {
  useEffect(() => {
    const tell = () => startTransition(() => told(get() === 'saved'));
    tell();
    return subscribe(tell);
  }, [get, subscribe, told]);
}

/** Leaving the window, its tab or the draft saves at once; the browser asks before unsaved text would go. */
function saveWhenLeaving(saver: DraftSaver): () => void {
  const saveQuietly = () => void saver.saveNow();
  const askBeforeLoss = (event: BeforeUnloadEvent) => {
    if (!saver.isDirty()) return;
    void saver.saveNow();
    event.preventDefault();
  };
  window.addEventListener('blur', saveQuietly);
  document.addEventListener('visibilitychange', saveQuietly);
  window.addEventListener('beforeunload', askBeforeLoss);
  return () => {
    saver.end();
    window.removeEventListener('blur', saveQuietly);
    document.removeEventListener('visibilitychange', saveQuietly);
    window.removeEventListener('beforeunload', askBeforeLoss);
  };
}
