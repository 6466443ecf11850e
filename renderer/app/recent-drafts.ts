import type { DraftSummary } from '../../shared/api.ts';
import type { AppState } from './state.ts';

/** The drafts that were opened last and can be opened, newest first. */
export function recentDrafts({ recentIds, drafts }: Pick<AppState, 'recentIds' | 'drafts'>): readonly DraftSummary[] {
  return recentIds.flatMap((draftId) => {
    const found = drafts?.find((draft) => draft.draftId === draftId);
    return found && 'meta' in found ? [found] : [];
  });
}
