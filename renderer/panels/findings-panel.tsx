import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/checks/check.ts';
import type { RolledChoice } from '../editor/rolled-words.ts';

interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onSettle: (finding: Finding, choice: RolledChoice) => void;
  readonly onFix: (finding: Finding) => void;
  readonly onClearName: (name: string) => void;
  /** Names of sources that the writer has declared to be ours. */
  readonly clearedNames: readonly string[];
  readonly onUnclearName: (name: string) => void;
  readonly onSettleAll: (choice: RolledChoice) => void;
}

/** What the checks found, in the order of the text, each with what can be done about it. */
export function FindingsPanel({
  clearedNames,
  onUnclearName,
  findings,
  isReadOnly,
  onGo,
  onSettle,
  onFix,
  onClearName,
  onSettleAll,
}: FindingsPanelProps) {
  const { t } = useTranslation();
  const rolled = findings.filter(({ check }) => check === 'rolledWords').length;
  return (
    <>
      {findings.length === 0 && <p className="muted panel-hint">{t('findings.empty')}</p>}
      {rolled > 1 && !isReadOnly && (
        <span className="finding-buttons">
          <Button className="button button-small" onPress={() => onSettleAll('accept')}>
            {t('findings.acceptAll')}
          </Button>
          <Button className="button button-small" onPress={() => onSettleAll('refuse')}>
            {t('findings.refuseAll')}
          </Button>
        </span>
      )}
      <ol className="findings" aria-label={t('findings.list')}>
        {findings.map((finding) => (
          <li
            key={`${finding.check} ${finding.blockId} ${finding.start} ${finding.code}`}
            className={`finding finding-${finding.severity}`}
          >
            <Button className="finding-words" onPress={() => onGo(finding)}>
              <span className="finding-severity">{t(`severity.${finding.severity}`)}</span>
              {t(`finding.${finding.check}.${finding.code}`, { ...finding.details })}
            </Button>
            {finding.check === 'rolledWords' && !isReadOnly && (
              <span className="finding-buttons">
                <Button className="button button-small" onPress={() => onSettle(finding, 'accept')}>
                  {t('findings.accept')}
                </Button>
                <Button className="button button-small" onPress={() => onSettle(finding, 'refuse')}>
                  {t('findings.refuse')}
                </Button>
              </span>
            )}
            {finding.fix && !isReadOnly && (
              <Button className="button button-small" onPress={() => onFix(finding)}>
                {finding.fix.to === '' ? t('findings.remove', finding.fix) : t('findings.replace', finding.fix)}
              </Button>
            )}
            {finding.check === 'leftOvers' && !isReadOnly && (
              <Button className="button button-small" onPress={() => onClearName(finding.details.name ?? '')}>
                {t('findings.clear')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {clearedNames.length > 0 && (
        <>
          <h3 className="panel-hint">{t('findings.cleared')}</h3>
          <ul className="cleared-names" aria-label={t('findings.cleared')}>
            {clearedNames.map((name) => (
              <li key={name}>
                {name}
                {!isReadOnly && (
                  <Button
                    className="link-button"
                    aria-label={t('findings.unclearName', { name })}
                    onPress={() => onUnclearName(name)}
                  >
                    {t('findings.unclear')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
