import { RotateCw, SquarePen, Trash2, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import type { Actions } from '../app/use-actions.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface SelectionBarProps {
  readonly plans: readonly PlanSummary[];
  readonly actions: Actions;
  readonly onEdit: (plans: readonly PlanSummary[]) => void;
  readonly onClear: () => void;
}

/** What can be done to the plans that are ticked. */
export function SelectionBar({ plans, actions, onEdit, onClear }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <div className="selection-bar" role="toolbar" aria-label={t('selection.label')}>
      <span role="status">{t('selection.count', { count: plans.length })}</span>
      <Button className="button button-small" onPress={() => onEdit(plans)}>
        <SquarePen size={14} aria-hidden="true" /> {t('selection.edit')}
      </Button>
      <Button className="button button-small" onPress={() => void actions.readAgain(plans.map(({ planId }) => planId))}>
        <RotateCw size={14} aria-hidden="true" /> {t('selection.readAgain')}
      </Button>
      <Button
        className="button button-small button-danger"
        aria-keyshortcuts="Delete"
        onPress={() => {
          onClear();
          void actions.deletePlans(plans);
        }}
      >
        <Trash2 size={14} aria-hidden="true" /> {t('common.delete')}
      </Button>
      <span className="spacer" />
      <IconButton icon={X} label={t('selection.clear')} onPress={onClear} />
    </div>
  );
}
