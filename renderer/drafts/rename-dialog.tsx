import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ModalDialog } from '../ui/modal-dialog.tsx';

interface RenameDialogProps {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
}

/** Asks for a draft's new title. */
export function RenameDialog({ title, onRename, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(title);
  const named = wanted.trim();
  return (
    <ModalDialog title={t('drafts.renameTitle')} isOpen onClose={onClose}>
      <form
        className="plain-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (named === '') return;
          onClose();
          if (named !== title) onRename(named);
        }}
      >
        <TextField className="field" value={wanted} onChange={setWanted} maxLength={200} autoFocus>
          <Label>{t('drafts.titleField')}</Label>
          <Input onFocus={(event) => event.currentTarget.select()} />
        </TextField>
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
