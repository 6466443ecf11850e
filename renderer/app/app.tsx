import { useEffect, useReducer } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DraftsPlace } from '../drafts/drafts-place.tsx';
import { EditorPlace } from '../editor/editor-place.tsx';
import { LibraryPlace } from '../library/library-place.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PlaceRail, placeOfKey } from './place-rail.tsx';
import { initialState, reduceApp } from './state.ts';
import { useActions } from './use-actions.ts';

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
  useEffect(() => {
    const title = state.place === 'editor' && state.openDraft ? state.openDraft.meta.title : t(`place.${state.place}`);
    document.title = `${state.isSaved ? '' : '● '}${title} — ${t('app.name')}`;
  }, [state.place, state.openDraft, state.isSaved, t]);
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
          {state.openDraft && (
            <EditorPlace
              key={`${state.openDraft.id} ${state.reopened}`}
              opened={state.openDraft}
              hidden={state.place !== 'editor'}
              dispatch={dispatch}
            />
          )}
          {state.place === 'editor' && !state.openDraft && (
            <div className="empty-place">
              <h1>{t('editor.none')}</h1>
              <p>{t('editor.noneText')}</p>
            </div>
          )}
        </main>
      </div>
    </I18nProvider>
  );
}
