import { useState } from 'react';
import { Button, Input, Label, NumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { entryLabel, figure } from './counts-text.ts';
import type { OutlineEntry } from './outline-entries.ts';

interface GoalDialogProps {
  readonly entry: OutlineEntry;
  /** Called with nothing where there is to be no goal. */
  readonly onGoal: (goal: number | undefined) => void;
  readonly onClose: () => void;
}

/** Asks how many characters a section is to have. */
export function GoalDialog({ entry, onGoal, onClose }: GoalDialogProps) {
  const { t } = useTranslation();
  const [goal, setGoal] = useState(entry.goal ?? Number.NaN);
  const set = (wanted: number | undefined) => {
    onClose();
    if (wanted !== entry.goal) onGoal(wanted);
  };
  return (
    <ModalDialog title={t('outline.goalTitle', { name: entryLabel(t, entry) })} isOpen onClose={onClose}>
      <form
        className="plain-form"
        onSubmit={(event) => {
          event.preventDefault();
          set(goal > 0 ? goal : undefined);
        }}
      >
        <NumberField className="field" value={goal} onChange={setGoal} minValue={0} step={1} autoFocus>
          <Label>{t('outline.goalField')}</Label>
          <Input onFocus={(event) => event.currentTarget.select()} />
        </NumberField>
        <p className="muted">{t('outline.goalText', { count: figure(entry.counts.characters) })}</p>
        <div className="dialog-buttons">
          {entry.goal !== undefined && (
            <Button className="button" onPress={() => set(undefined)}>
              {t('outline.noGoal')}
            </Button>
          )}
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
