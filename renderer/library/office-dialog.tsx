import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office, PlanSummary } from '../../shared/api.ts';
import { guessOffice } from '../../shared/plan/guess-office.ts';
import type { Actions } from '../app/use-actions.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
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
  const save = () => {
    const named = { region: region.trim(), issuer: issuer.trim() };
    void actions.setOffice(named.region || named.issuer ? named : null);
    onClose();
  };
  return (
    <FormDialog title={t('office.title')} confirm={t('common.save')} onConfirm={save} onClose={onClose}>
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
    </FormDialog>
  );
}
