import { useState } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../ui/form-dialog.tsx';
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
    <FormDialog
      title={t('outline.goalTitle', { name: entryLabel(t, entry) })}
      confirm={t('common.save')}
      other={entry.goal === undefined ? undefined : { text: t('outline.noGoal'), onPress: () => set(undefined) }}
      onConfirm={() => set(goal > 0 ? goal : undefined)}
      onClose={onClose}
    >
      <NumberField className="field" value={goal} onChange={setGoal} minValue={0} step={1} autoFocus>
        <Label>{t('outline.goalField')}</Label>
        <Input onFocus={(event) => event.currentTarget.select()} />
      </NumberField>
      <p className="muted">{t('outline.goalText', { count: figure(entry.counts.characters) })}</p>
    </FormDialog>
  );
}
