import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Api } from '../../shared/api.ts';
import { changeOf } from '../../shared/document/draft-change.ts';
import type { Draft } from '../../shared/document/model.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { createDraftSaver, type DraftSaver, type SaveState } from './draft-saver.ts';

/** Saves `current()` after edits; failures are told and tried again, text stays in the window. */
export function useAutosave(
  api: Api,
  opened: Draft,
  current: () => Draft,
  tell: (notice: Notice | null) => void,
): DraftSaver & { readonly state: SaveState } {
  const [state, setState] = useState<SaveState>('saved');
  const saver = useMemo(() => {
    let saved = opened;
    return createDraftSaver({
      async save() {
        const draft = current();
        const { updatedAt } = await api.saveDraft({ change: changeOf(saved, draft), basedOn: saved.updatedAt });
        saved = { ...draft, updatedAt };
      },
      // A change that comes while one is saved is told when that is done.
      onState: (next) =>
        startTransition(() => setState((before) => (before === 'saving' && next === 'unsaved' ? before : next))),
      onProblem: (error) => tell(noticeOf(error)),
      onSolved: () => tell(null),
    });
  }, [api, opened, current, tell]);
  useEffect(() => saveWhenLeaving(saver), [saver]);
  return { ...saver, state };
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
