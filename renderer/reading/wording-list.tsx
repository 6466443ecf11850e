import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanWording } from '../../shared/expressions/plan-wordings.ts';
import { tellMark } from '../../shared/expressions/tell-mark.ts';

interface WordingListProps {
  readonly wordings: readonly PlanWording[];
  readonly onGo: (wording: PlanWording) => void;
}

/** What of a plan is no official wording of today: cut by a web site, outdated, ended. */
export function WordingList({ wordings, onGo }: WordingListProps) {
  const { t } = useTranslation();
  if (wordings.length === 0) return <p className="muted panel-hint">{t('reading.noWordings')}</p>;
  return (
    <ul className="findings" aria-label={t('reading.wordingList')}>
      {wordings.map((wording) => {
        const { code, details } = tellMark(wording);
        return (
          <li key={`${wording.unitId} ${wording.start}`} className="finding">
            <Button className="finding-words" onPress={() => onGo(wording)}>
              {t(`finding.expressions.${code}`, { ...details })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
