import { useId, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DraftMeta } from '../../shared/document/model.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';

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
  return (
    <ModalDialog title={t('drafts.renameTitle')} isOpen onClose={onClose}>
      <form
        className="plain-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (named === '') return;
          onClose();
          if (named !== title || staged !== stage) onRename(named, staged);
        }}
      >
        <TextField className="field" value={wanted} onChange={setWanted} maxLength={200} autoFocus>
          <Label>{t('drafts.titleField')}</Label>
          <Input onFocus={(event) => event.currentTarget.select()} />
        </TextField>
        <StageField stage={wantedStage} onChange={setWantedStage} />
        <p className="muted">{t('drafts.renameText')}</p>
        <div className="dialog-buttons">
          <Button className="button" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button className="button button-primary" type="submit" isDisabled={named === ''}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </ModalDialog>
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
