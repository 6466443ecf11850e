import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import type { CorrectionChange } from '../../shared/plan/corrections/corrections.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { MetaFields } from './meta-fields.tsx';
import { changeOf, isValidForm, type MetaForm, metaForm } from './meta-form.ts';

interface EditMetaDialogProps {
  readonly plans: readonly PlanSummary[];
  readonly onChange: (change: CorrectionChange) => void;
  readonly onClose: () => void;
}

/** Puts the metadata and tags of one plan or of many right at once; what is left as it was stays as it was. */
export function EditMetaDialog({ plans, onChange, onClose }: EditMetaDialogProps) {
  const { t } = useTranslation();
  const [before] = useState<MetaForm>(() => metaForm(plans));
  const [form, setForm] = useState<MetaForm>(before);
  const [first] = plans;
  const title =
    plans.length === 1
      ? t('meta.editOne', { title: first?.meta.title ?? '' })
      : t('meta.editMany', { count: plans.length });
  const isValid = isValidForm(form);
  return (
    <ModalDialog title={title} isOpen onClose={onClose} wide>
      <form
        className="plain-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isValid) return;
          onChange(changeOf(before, form));
          onClose();
        }}
      >
        {plans.length > 1 && <p className="muted">{t('meta.manyText')}</p>}
        <MetaFields form={form} before={before} plan={plans.length === 1 ? first : undefined} onForm={setForm} />
        {!isValid && (
          <p className="field-error" role="alert">
            {t('meta.invalid')}
          </p>
        )}
        <div className="dialog-buttons">
          <Button className="button" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button className="button button-primary" type="submit" isDisabled={!isValid}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
