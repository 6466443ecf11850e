import { X } from 'lucide-react';
import { type Dispatch, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { tabId, tabPanelId } from './draft-tab.tsx';
import { RecentMenu } from './recent-menu.tsx';
import type { AppAction, AppState } from './state.ts';
import { activeTab, type OpenTab } from './tabs.ts';
import type { Actions } from './use-actions.ts';
import { useTabKeys } from './use-tab-keys.ts';

interface TabBarProps {
  readonly state: AppState;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** The drafts that are open, one of them shown. */
export function TabBar({ state, dispatch, actions }: TabBarProps) {
  const { t } = useTranslation();
  const { openDrafts, activeDraftId } = state;
  const [dropping, setDropping] = useState<OpenTab | null>(null);
  // One that could not be saved is closed again by who means it.
  const close = (tab: OpenTab) => (tab.isClosing ? setDropping(tab) : void actions.closeDraft(tab.draft.id));
  useTabKeys({
    close() {
      const active = activeTab(state);
      if (active) close(active);
    },
    step: (by) => dispatch({ type: 'tabStepped', by }),
  });
  return (
    <div className="tab-bar">
      {/* The tabs are owned, not held: a button to close one may not stand in a list of tabs. */}
      <div
        role="tablist"
        aria-label={t('tabs.label')}
        aria-owns={openDrafts.map(({ draft }) => tabId(draft.id)).join(' ')}
      />
      <div className="tabs">
        {openDrafts.map((tab) => (
          <Tab
            key={tab.draft.id}
            tab={tab}
            isActive={tab.draft.id === activeDraftId}
            onChoose={() => dispatch({ type: 'tabChosen', draftId: tab.draft.id })}
            onClose={() => close(tab)}
          />
        ))}
      </div>
      <RecentMenu state={state} actions={actions} />
      <ConfirmDialog
        title={t('tabs.dropTitle')}
        text={t('tabs.dropText', { title: dropping?.meta.title ?? '' })}
        confirm={t('tabs.drop')}
        isOpen={dropping !== null}
        onConfirm={() => dropping && dispatch({ type: 'tabDropped', draftId: dropping.draft.id })}
        onClose={() => setDropping(null)}
      />
    </div>
  );
}

interface TabProps {
  readonly tab: OpenTab;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

/** The arrows go along the tabs, Enter shows one, Delete closes one. */
function Tab({ tab: { draft, meta, isSaved }, isActive, onChoose, onClose }: TabProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) frame.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isActive]);
  const title = meta.stage ? t('tabs.withStage', { title: meta.title, stage: meta.stage }) : meta.title;
  return (
    <div ref={frame} className={isActive ? 'tab tab-active' : 'tab'}>
      <button
        type="button"
        role="tab"
        id={tabId(draft.id)}
        className="tab-title"
        aria-selected={isActive}
        aria-controls={tabPanelId(draft.id)}
        tabIndex={isActive ? 0 : -1}
        title={title}
        onClick={onChoose}
        onMouseDown={(event) => event.button === 1 && event.preventDefault()}
        onAuxClick={(event) => event.button === 1 && onClose()}
        onKeyDown={(event) => onTabKey(event, onChoose, onClose)}
      >
        {!isSaved && <span className="tab-dot">{t('tabs.unsaved')}</span>}
        {title}
      </button>
      <button
        type="button"
        className="tab-close"
        aria-label={t('tabs.close', { title: meta.title })}
        aria-keyshortcuts="Control+F4 Alt+W"
        tabIndex={-1}
        onClick={onClose}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

/** What a key does is done here alone: the editor that gets the focus by it must not take the key as well. */
function onTabKey(event: KeyboardEvent<HTMLElement>, choose: () => void, close: () => void): void {
  const work = { Enter: choose, ' ': choose, Delete: close }[event.key];
  if (!work) focusNeighbour(event);
  else {
    event.preventDefault();
    work();
  }
}

function focusNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...document.querySelectorAll<HTMLElement>('.tab-title')];
  const here = tabs.indexOf(event.currentTarget);
  const there = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: -1 }[event.key];
  if (there === undefined) return;
  event.preventDefault();
  tabs.at(there % tabs.length)?.focus();
}
