import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { recentDrafts } from './recent-drafts.ts';
import type { AppState } from './state.ts';
import type { Actions } from './use-actions.ts';

/** The editor's place without a draft: those that were opened last stand to hand. */
export function NoDraft({ state, actions }: { readonly state: AppState; readonly actions: Actions }) {
  const { t } = useTranslation();
  const recent = recentDrafts(state);
  return (
    <div className="empty-place">
      <h1>{t('editor.none')}</h1>
      <p>{t('editor.noneText')}</p>
      {recent.length > 0 && (
        <>
          <h2 className="recent-head">{t('tabs.recent')}</h2>
          <ul className="recent-list" aria-label={t('tabs.recent')}>
            {recent.map(({ draftId, meta }) => (
              <li key={draftId}>
                <Button className="link-button" onPress={() => void actions.openDraft(draftId)}>
                  {meta.title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
