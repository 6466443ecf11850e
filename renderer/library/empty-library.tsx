import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AppState } from '../app/state.ts';
import type { Actions } from '../app/use-actions.ts';
import { ImportButtons } from './import-buttons.tsx';

/** What to do first. */
export function EmptyLibrary({ state, actions }: { readonly state: AppState; readonly actions: Actions }) {
  const { t } = useTranslation();
  return (
    <div className="empty-place">
      <h2>{t('library.emptyTitle')}</h2>
      <p>{t('library.emptyText')}</p>
      <div className="empty-buttons">
        <ImportButtons actions={actions} />
      </div>
      {state.home?.kind === 'own' && (
        <Button className="button" onPress={() => void actions.openHome('sample')}>
          {t('home.openSample')}
        </Button>
      )}
    </div>
  );
}
