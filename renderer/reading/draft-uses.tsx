import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ClauseUse } from '../../shared/api.ts';
import type { PlanUnit } from '../../shared/plan/model.ts';

interface DraftUsesProps {
  readonly uses: readonly ClauseUse[];
  readonly units: readonly PlanUnit[];
  readonly onGo: (unitId: string) => void;
  readonly onOpen: (draftId: string) => void;
}

/** How much of a unit is named where it has no title. */
const longestName = 30;

/** Where the plan's passages have been used: in which drafts, under which headings. */
export function DraftUses({ uses, units, onGo, onOpen }: DraftUsesProps) {
  const { t } = useTranslation();
  if (uses.length === 0) return <p className="muted panel-hint">{t('reading.noUses')}</p>;
  const nameOf = (unitId: string) => {
    const unit = units.find(({ id }) => id === unitId);
    return unit ? `${unit.number}${unit.title || unit.text.slice(0, longestName)}` : t('reading.unitGone');
  };
  return (
    <ul className="findings" aria-label={t('reading.useList')}>
      {uses.map(({ unitId, draftId, draftTitle, blockId, section }) => (
        <li key={`${draftId} ${blockId} ${unitId}`} className="finding">
          <Button className="finding-words" onPress={() => onGo(unitId)}>
            {nameOf(unitId)}
          </Button>
          <Button className="link-button" onPress={() => onOpen(draftId)}>
            {t('reading.usedIn', { title: draftTitle })}
          </Button>
          {section !== '' && <p className="muted">{section}</p>}
        </li>
      ))}
    </ul>
  );
}
