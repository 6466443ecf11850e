import { Building2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { guessOffice } from '../../shared/plan/guess-office.ts';
import type { AppState } from '../app/state.ts';
import type { Actions } from '../app/use-actions.ts';
import { OfficeDialog } from './office-dialog.tsx';

/** Asks whose library it is where that is neither told nor to be guessed: roles wait for it. */
export function OfficeHint({ state, actions }: { readonly state: AppState; readonly actions: Actions }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { home, plans } = state;
  const isNeeded = useMemo(
    () =>
      home?.office === null &&
      (plans?.length ?? 0) > 1 &&
      guessOffice((plans ?? []).map(({ meta }) => meta)).region === '',
    [home, plans],
  );
  if (!isNeeded) return null;
  return (
    <p className="office-hint muted">
      <Building2 size={16} aria-hidden="true" /> {t('office.hint')}
      <Button className="button button-small" onPress={() => setAsking(true)}>
        {t('library.menu.office')}
      </Button>
      {asking && <OfficeDialog office={null} plans={plans ?? []} actions={actions} onClose={() => setAsking(false)} />}
    </p>
  );
}
