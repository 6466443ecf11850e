import { useCallback, useEffect, useRef, useState } from 'react';
import type { Api } from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';

/** How an open draft stands to its file. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

/** Saving waits this long after the last change, in milliseconds, so that it is done within a second. */
const quiet = 500;
/** After a failure it is tried again this often. */
const retryAfter = 5000;

/** Keeps a draft's file in step with the window: `changed` after every edit, `saveNow` at once. */
export interface Autosave {
  readonly state: SaveState;
  changed(): void;
  saveNow(): Promise<void>;
}

/** Saves `current()` after edits, one saving at a time; failures are told and tried again, text stays in the window. */
export function useAutosave(
  api: Api,
  opened: Draft,
  current: () => Draft,
  tell: (notice: Notice | null) => void,
): Autosave {
  const [state, setState] = useState<SaveState>('saved');
  const work = useRef({
    basedOn: opened.updatedAt,
    dirty: false,
    /** A failure is in view that a later saving takes away. */
    hasTold: false,
    running: null as Promise<void> | null,
    timer: 0,
  });

  const saveNow = useCallback(async (): Promise<void> => {
    const progress = work.current;
    clearTimeout(progress.timer);
    if (progress.running) await progress.running;
    if (!progress.dirty) return;
    progress.dirty = false;
    setState('saving');
    progress.running = save(api, current(), progress).then(
      () => {
        setState(progress.dirty ? 'unsaved' : 'saved');
        if (!progress.dirty && progress.hasTold) tell(null);
        progress.hasTold &&= progress.dirty;
      },
      (error: unknown) => {
        progress.dirty = true;
        progress.hasTold = true;
        setState('failed');
        tell(noticeOf(error));
        progress.timer = window.setTimeout(() => void saveNow(), retryAfter);
      },
    );
    await progress.running;
    progress.running = null;
  }, [api, current, tell]);

  const changed = useCallback(() => {
    const progress = work.current;
    progress.dirty = true;
    setState((before) => (before === 'saving' ? before : 'unsaved'));
    clearTimeout(progress.timer);
    progress.timer = window.setTimeout(() => void saveNow(), quiet);
  }, [saveNow]);

  useEffect(() => saveWhenLeaving(work, saveNow), [saveNow]);
  return { state, changed, saveNow };
}

async function save(api: Api, draft: Draft, progress: { basedOn: string }): Promise<void> {
  const { updatedAt } = await api.saveDraft({ draft, basedOn: progress.basedOn });
  progress.basedOn = updatedAt;
}

/** Leaving the window, its tab or the draft saves at once; the browser asks before unsaved text would go. */
function saveWhenLeaving(
  work: { readonly current: { readonly dirty: boolean } },
  saveNow: () => Promise<void>,
): () => void {
  const saveQuietly = () => void saveNow();
  const askBeforeLoss = (event: BeforeUnloadEvent) => {
    if (!work.current.dirty) return;
    void saveNow();
    event.preventDefault();
  };
  window.addEventListener('blur', saveQuietly);
  document.addEventListener('visibilitychange', saveQuietly);
  window.addEventListener('beforeunload', askBeforeLoss);
  return () => {
    void saveNow();
    window.removeEventListener('blur', saveQuietly);
    document.removeEventListener('visibilitychange', saveQuietly);
    window.removeEventListener('beforeunload', askBeforeLoss);
  };
}
