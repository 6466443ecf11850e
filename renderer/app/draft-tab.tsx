import { type Dispatch, memo, useEffect, useState } from 'react';
import { ReadOnlyBanner } from '../drafts/read-only-banner.tsx';
import { EditorPlace } from '../editor/editor-place.tsx';
import type { AppAction } from './state.ts';
import type { OpenTab } from './tabs.ts';
import type { Actions } from './use-actions.ts';
import { useDraftLock } from './use-draft-lock.ts';

interface DraftTabProps {
  readonly tab: OpenTab;
  readonly hidden: boolean;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** The ids that tie a tab to its editor. */
export const tabId = (draftId: string) => `tab-${draftId}`;
export const tabPanelId = (draftId: string) => `tab-panel-${draftId}`;

/** An open draft: its editor, from when it is shown first; for reading alone while another window writes it. */
export const DraftTab = memo(function DraftTab({ tab, hidden, dispatch, actions }: DraftTabProps) {
  const { draft, isSaved, reopened } = tab;
  const lock = useDraftLock(draft.id, isSaved);
  const isFresh = useFreshness(tab, lock.state === 'elsewhere');
  const { rereadDraft } = actions;
  useEffect(() => {
    if (lock.state === 'mine' && !isFresh) void rereadDraft(draft.id);
  }, [lock.state, isFresh, rereadDraft, draft.id]);
  const [wasShown, setShown] = useState(!hidden);
  if (!hidden && !wasShown) setShown(true);
  const isReadOnly = lock.state !== 'mine' || !isFresh;
  return (
    <div
      role="tabpanel"
      id={tabPanelId(draft.id)}
      aria-labelledby={tabId(draft.id)}
      className="tab-panel"
      hidden={hidden}
    >
      {isReadOnly && lock.state !== 'waiting' && <ReadOnlyBanner onAsk={lock.askForIt} />}
      {wasShown && lock.state !== 'waiting' && (
        <EditorPlace key={reopened} opened={draft} hidden={hidden} isReadOnly={isReadOnly} dispatch={dispatch} />
      )}
    </div>
  );
});

/** Whether a draft is as its file has it: what another window wrote has to be read again. */
function useFreshness({ reopened }: OpenTab, isElsewhere: boolean): boolean {
  const [freshFrom, setFreshFrom] = useState(0);
  useEffect(() => {
    if (isElsewhere) setFreshFrom(reopened + 1);
  }, [isElsewhere, reopened]);
  return reopened >= freshFrom;
}
