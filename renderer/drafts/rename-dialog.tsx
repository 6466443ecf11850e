import { useId, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DraftMeta } from '../../shared/document/model.ts';
import { FormDialog } from '../ui/form-dialog.tsx';

interface RenameDialogProps {
  readonly meta: DraftMeta;
  /** The stage is '' where none is set. */
  readonly onRename: (title: string, stage: string) => void;
  readonly onClose: () => void;
}

/** Asks for a draft's title and for the stage that it stands at. */
export function RenameDialog({ meta: { title, stage = '' }, onRename, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(title);
  const [wantedStage, setWantedStage] = useState(stage);
  const named = wanted.trim();
  const staged = wantedStage.trim();
  const rename = () => {
    onClose();
    if (named !== title || staged !== stage) onRename(named, staged);
  };
  return (
    <FormDialog
      title={t('drafts.renameTitle')}
      confirm={t('common.save')}
      isValid={named !== ''}
      onConfirm={rename}
      onClose={onClose}
    >
      <TextField className="field" value={wanted} onChange={setWanted} maxLength={200} autoFocus>
        <Label>{t('drafts.titleField')}</Label>
        <Input onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <StageField stage={wantedStage} onChange={setWantedStage} />
      <p className="muted">{t('drafts.renameText')}</p>
    </FormDialog>
  );
}

/** Any words, with the usual ones to choose from. */
function StageField({ stage, onChange }: { readonly stage: string; readonly onChange: (stage: string) => void }) {
  const { t } = useTranslation();
  const listId = useId();
  return (
    <TextField className="field" value={stage} onChange={onChange} maxLength={50}>
      <Label>{t('drafts.stageField')}</Label>
      <Input list={listId} placeholder={t('drafts.noStage')} />
      <datalist id={listId}>
        {t('drafts.usualStages')
          .split(' ')
          .map((usual) => (
            <option key={usual} value={usual} />
          ))}
      </datalist>
    </TextField>
  );
}
