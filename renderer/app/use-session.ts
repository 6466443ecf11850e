import { useEffect } from 'react';
import type { AppState } from './state.ts';
import type { Actions } from './use-actions.ts';

/** Remembers at every change which drafts are open, which one is shown, and where one is. */
export function useSession(
  { isRestored, place, openDrafts, activeDraftId, recentIds }: AppState,
  { saveSession }: Actions,
): void {
  useEffect(() => {
    if (!isRestored) return;
    saveSession({ place, openIds: openDrafts.map(({ draft }) => draft.id), activeId: activeDraftId, recentIds });
  }, [isRestored, place, openDrafts, activeDraftId, recentIds, saveSession]);
}
