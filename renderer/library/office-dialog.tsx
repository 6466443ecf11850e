import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Office, PlanSummary } from '../../shared/api.ts';
import { guessOffice } from '../../shared/plan/guess-office.ts';
import type { Actions } from '../app/use-actions.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { PlainField } from '../ui/plain-field.tsx';

interface OfficeDialogProps {
  readonly office: Office | null;
  readonly plans: readonly PlanSummary[];
  readonly actions: Actions;
  readonly onClose: () => void;
}

/** Whose library it is: by that a plan is our own, our superiors' or from elsewhere. */
export function OfficeDialog({ office, plans, actions, onClose }: OfficeDialogProps) {
  const { t } = useTranslation();
  const [region, setRegion] = useState(office?.region ?? '');
  const [issuer, setIssuer] = useState(office?.issuer ?? '');
  const [guess] = useState(() => guessOffice(plans.map(({ meta }) => meta)));
  const isSet = region.trim() !== '' || issuer.trim() !== '';
  return (
    <ModalDialog title={t('office.title')} isOpen onClose={onClose}>
      <form
        className="plain-form"
        onSubmit={(event) => {
          event.preventDefault();
          void actions.setOffice(isSet ? { region: region.trim(), issuer: issuer.trim() } : null);
          onClose();
        }}
      >
        <p className="muted">{t('office.text')}</p>
        <PlainField
          label={t('office.region')}
          value={region}
          placeholder={guess.region || t('office.guessed')}
          onChange={setRegion}
        />
        <PlainField
          label={t('office.issuer')}
          value={issuer}
          placeholder={guess.issuer || t('office.guessed')}
          onChange={setIssuer}
        />
        <div className="dialog-buttons">
          <Button className="button" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button className="button button-primary" type="submit">
            {t('common.save')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
