import type { TFunction } from 'i18next';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Target, TargetBase } from '../../shared/plan/model.ts';

interface TargetListProps {
  readonly targets: readonly Target[];
  readonly empty: string;
  readonly onGo: (target: Target) => void;
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
          <Button className="target" onPress={() => onGo(target)}>
            <span className="target-value">{target.valueText}</span>
            <span className="target-indicator">{target.indicator}</span>
            <span className="muted">{factsOf(target, t).join(' · ')}</span>
            <span className="target-sentence">{target.sentence}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Due year, nature, and what the change starts from. */
function factsOf({ dueYear, nature, base, unit }: Target, t: TFunction): readonly string[] {
  return [
    ...(nature ? [t(`nature.${nature}`)] : []),
    ...(base ? [baseText(base, unit, t)] : []),
    ...(dueYear !== null ? [t('reading.due', { year: dueYear })] : []),
  ];
}

function baseText({ value, year }: TargetBase, unit: string, t: TFunction): string {
  const start = value === null ? '' : `${value}${unit}`;
  return year === null ? t('reading.base', { value: start }) : t('reading.baseOfYear', { year, value: start });
}
