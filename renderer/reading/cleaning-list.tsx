import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryPlan } from '../../shared/api.ts';
import { type CleaningRuleName, cleaningRuleNames } from '../../shared/plan/model.ts';
import type { CorrectionHistory } from './use-corrections.ts';

interface CleaningListProps {
  readonly plan: LibraryPlan;
  readonly history: CorrectionHistory;
}

/** What each cleaning rule did, with examples; each can be switched off for this plan. */
export function CleaningList({ plan: read, history }: CleaningListProps) {
  const { t } = useTranslation();
  const { plan, warnings } = read;
  const { rulesOff } = read.corrections;
  const shown = cleaningRuleNames.filter(
    (rule) => rulesOff.includes(rule) || plan.cleaning.some((note) => note.rule === rule),
  );
  return (
    <>
      {warnings.length > 0 && (
        <section className="cleaning-rule">
          <h3>{t('reading.warnings')}</h3>
          <ul>
            {warnings.map(({ code, details }) => (
              <li key={`${code}${JSON.stringify(details)}`}>{t(`warning.${code}`, { ...details })}</li>
            ))}
          </ul>
        </section>
      )}
      {shown.length === 0 && <p className="muted pane-empty">{t('reading.clean')}</p>}
      {shown.map((rule) => (
        <Rule key={rule} rule={rule} plan={read} history={history} />
      ))}
    </>
  );
}

interface RuleProps {
  readonly rule: CleaningRuleName;
  readonly plan: LibraryPlan;
  readonly history: CorrectionHistory;
}

function Rule({ rule, plan, history }: RuleProps) {
  const { t } = useTranslation();
  const note = plan.plan.cleaning.find((found) => found.rule === rule);
  const isOn = !plan.corrections.rulesOff.includes(rule);
  return (
    <section className="cleaning-rule">
      <Switch
        className="switch"
        isSelected={isOn}
        onChange={(on) => void history.apply(() => (on ? { switchOn: [rule] } : { switchOff: [rule] }))}
      >
        <span className="switch-track" aria-hidden="true" />
        {t(`cleaning.${rule}`)}
        <span className="muted">{note ? t('reading.places', { count: note.count }) : t('reading.ruleOff')}</span>
      </Switch>
      <ul>
        {note?.examples.map(({ before, after }) => (
          <li key={`${before}→${after}`}>
            <del>{before}</del>
            {after !== '' && <ins>{after}</ins>}
          </li>
        ))}
      </ul>
    </section>
  );
}
