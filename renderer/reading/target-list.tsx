import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../shared/plan/model.ts';

interface TargetListProps {
  readonly targets: readonly Target[];
  readonly empty: string;
  readonly onGo: (unitId: string) => void;
}

/** Targets or achieved values with the sentences they stand in; a click goes there. */
export function TargetList({ targets, empty, onGo }: TargetListProps) {
  const { t } = useTranslation();
  if (targets.length === 0) return <p className="muted pane-empty">{empty}</p>;
  return (
    <ul className="target-list">
      {targets.map((target, index) => (
        // A sentence may hold the same value twice; the list never changes while it is shown.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity here
        <li key={index}>
          <Button className="target" onPress={() => onGo(target.unitId)}>
            <span className="target-value">{target.valueText}</span>
            <span className="target-indicator">{target.indicator}</span>
            {target.dueYear !== null && <span className="muted">{t('reading.due', { year: target.dueYear })}</span>}
            <span className="target-sentence">{target.sentence}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
