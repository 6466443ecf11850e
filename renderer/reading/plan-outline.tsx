import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanUnit } from '../../shared/plan/model.ts';

interface PlanOutlineProps {
  readonly units: readonly PlanUnit[];
  readonly onGo: (unitId: string) => void;
}

/** The plan's headings and titled clauses, indented by depth; a click goes there. */
export function PlanOutline({ units, onGo }: PlanOutlineProps) {
  const { t } = useTranslation();
  const titled = units.filter(({ title }) => title !== '');
  return (
    <nav className="plan-outline" aria-label={t('reading.outline')}>
      <h2 className="pane-title">{t('reading.outline')}</h2>
      {titled.length === 0 && <p className="muted pane-empty">{t('reading.noOutline')}</p>}
      <ul>
        {titled.map(({ id, level, number, title }) => (
          <li key={id}>
            <Button
              className="outline-link"
              style={{ paddingInlineStart: `${8 + Math.max(0, level - 1) * 12}px` }}
              onPress={() => onGo(id)}
            >
              <span className="unit-number">{number}</span>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
