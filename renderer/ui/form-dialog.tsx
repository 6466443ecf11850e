import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ModalDialog } from './modal-dialog.tsx';

interface FormDialogProps {
  readonly title: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly isValid?: boolean;
  /** Another button, as for taking away what is set. */
  readonly other?: { readonly text: string; readonly onPress: () => void };
  readonly wide?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with fields; Enter in one of them does it, Escape leaves all as it was. */
export function FormDialog(props: FormDialogProps) {
  const { title, confirm, isValid = true, other, wide, onConfirm, onClose, children } = props;
  const { t } = useTranslation();
  return (
    <ModalDialog title={title} isOpen wide={wide} onClose={onClose}>
      <form
        className="plain-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) onConfirm();
        }}
      >
        {children}
        <div className="dialog-buttons">
          {other && (
            <Button className="button" onPress={other.onPress}>
              {other.text}
            </Button>
          )}
          <span className="spacer" />
          <Button className="button" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button className="button button-primary" type="submit" isDisabled={!isValid}>
            {confirm}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
