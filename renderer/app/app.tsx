import { useEffect, useReducer } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DraftsPlace } from '../drafts/drafts-place.tsx';
import { LibraryPlace } from '../library/library-place.tsx';
import { DraftTab } from './draft-tab.tsx';
import { NoDraft } from './no-draft.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PlaceRail, placeOfKey } from './place-rail.tsx';
import { initialState, reduceApp } from './state.ts';
import { TabBar } from './tab-bar.tsx';
import { activeTab } from './tabs.ts';
import { useActions } from './use-actions.ts';
import { useSession } from './use-session.ts';

/** The window: a rail of three places, and the place that is open. */
export function App() {
  const [state, dispatch] = useReducer(reduceApp, initialState);
  const actions = useActions(dispatch);
  const { t, i18n } = useTranslation();

  useEffect(() => void actions.openHome(), [actions]);
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const place = placeOfKey(event);
      if (!place) return;
      event.preventDefault();
      dispatch({ type: 'go', place });
    };
    window.addEventListener('keydown', go);
    return () => window.removeEventListener('keydown', go);
  }, []);
  useSession(state, actions);
  const { openDrafts, activeDraftId } = state;
  const isEditing = state.place === 'editor';
  useEffect(() => {
    const title = (isEditing && activeTab({ openDrafts, activeDraftId })?.meta.title) || t(`place.${state.place}`);
    document.title = `${openDrafts.every(({ isSaved }) => isSaved) ? '' : '● '}${title} — ${t('app.name')}`;
  }, [state.place, isEditing, openDrafts, activeDraftId, t]);
  // The lists are read again when one comes back to them: autosave and other windows change them.
  useEffect(() => {
    if (state.place === 'drafts') void actions.refreshDrafts();
    if (state.place === 'library') void actions.refreshPlans();
  }, [state.place, actions]);

  return (
    <I18nProvider locale={i18n.language}>
      <div className="window">
        <PlaceRail place={state.place} home={state.home} dispatch={dispatch} actions={actions} />
        <main className="place" aria-label={t(`place.${state.place}`)}>
          <NoticeBar notice={state.notice} dispatch={dispatch} actions={actions} />
          {state.place === 'library' && <LibraryPlace state={state} dispatch={dispatch} actions={actions} />}
          {state.place === 'drafts' && <DraftsPlace state={state} actions={actions} />}
          {isEditing && openDrafts.length > 0 && <TabBar state={state} dispatch={dispatch} actions={actions} />}
          {openDrafts.map((tab) => (
            <DraftTab
              key={tab.draft.id}
              tab={tab}
              hidden={!isEditing || tab.draft.id !== activeDraftId}
              dispatch={dispatch}
              actions={actions}
            />
          ))}
          {isEditing && openDrafts.length === 0 && <NoDraft state={state} actions={actions} />}
        </main>
      </div>
    </I18nProvider>
  );
}
