import { ArrowLeft } from 'lucide-react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryPlan } from '../../shared/api.ts';
import type { PlanUnit, Target } from '../../shared/plan/model.ts';
import { periodText } from '../ui/period-text.ts';

/** A plan of the library for reading: structure, original, targets, and what was cleaned. */
export function ReadingView({
  plan: { summary, plan, original, warnings },
  onClose,
}: {
  readonly plan: LibraryPlan;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { meta } = summary;
  return (
    <article className="reading">
      <header className="place-head">
        <Button className="button" onPress={onClose}>
          <ArrowLeft size={16} aria-hidden="true" /> {t('common.back')}
        </Button>
        <div>
          <h1>{meta.title}</h1>
          <p className="muted">
            {[
              t(`kind.${meta.kind}`),
              periodText(t, meta.periodStart, meta.periodEnd),
              meta.region,
              meta.issuer,
              summary.source,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </header>
      <Tabs className="reading-tabs">
        <TabList className="tab-list" aria-label={t('reading.tabs')}>
          <Tab id="structure">{t('reading.structure')}</Tab>
          <Tab id="original">{t('reading.original')}</Tab>
          <Tab id="targets">{t('reading.targets', { count: plan.targets.length })}</Tab>
          <Tab id="achieved">{t('reading.achieved', { count: plan.achieved.length })}</Tab>
          <Tab id="cleaning">{t('reading.cleaning')}</Tab>
        </TabList>
        <TabPanel id="structure" className="reading-text">
          {plan.units.map((unit) => (
            <UnitText key={unit.id} unit={unit} />
          ))}
        </TabPanel>
        <TabPanel id="original" className="reading-text reading-original">
          {original.join('\n')}
        </TabPanel>
        <TabPanel id="targets" className="reading-text">
          <TargetList targets={plan.targets} empty={t('reading.noTargets')} />
        </TabPanel>
        <TabPanel id="achieved" className="reading-text">
          <TargetList targets={plan.achieved} empty={t('reading.noAchieved')} />
        </TabPanel>
        <TabPanel id="cleaning" className="reading-text">
          {warnings.length > 0 && (
            <section>
              <h2>{t('reading.warnings')}</h2>
              <ul>
                {warnings.map(({ code, details }) => (
                  <li key={code}>{t(`warning.${code}`, { ...details })}</li>
                ))}
              </ul>
            </section>
          )}
          {plan.cleaning.length === 0 && <p className="muted">{t('reading.clean')}</p>}
          {plan.cleaning.map(({ rule, count, examples }) => (
            <section key={rule}>
              <h2>{t('reading.cleaned', { rule: t(`cleaning.${rule}`), count })}</h2>
              <ul>
                {examples.map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            </section>
          ))}
        </TabPanel>
      </Tabs>
    </article>
  );
}

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function UnitText({ unit }: { readonly unit: PlanUnit }) {
  if (unit.type === 'heading') {
    const Tag = headingTags[Math.min(unit.level, headingTags.length) - 1] ?? 'h6';
    return (
      <Tag className={`unit unit-heading unit-level-${unit.level}`}>
        <span className="unit-number">{unit.number}</span>
        {unit.title}
      </Tag>
    );
  }
  const hasLead = unit.type === 'clause' && unit.title !== '' && unit.text.startsWith(unit.title);
  return (
    <p className={`unit unit-${unit.type} unit-level-${unit.level}`}>
      <span className="unit-number">{unit.number}</span>
      {hasLead && <strong>{unit.title}</strong>}
      {hasLead ? unit.text.slice(unit.title.length) : unit.text}
    </p>
  );
}

function TargetList({ targets, empty }: { readonly targets: readonly Target[]; readonly empty: string }) {
  const { t } = useTranslation();
  if (targets.length === 0) return <p className="muted">{empty}</p>;
  return (
    <ul className="target-list">
      {targets.map((target, index) => (
        // A sentence may hold the same value twice; the list never changes while it is shown.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity here
        <li key={index}>
          <span className="target-value">{target.valueText}</span>
          <span className="target-indicator">{target.indicator}</span>
          {target.dueYear !== null && <span className="muted">{t('reading.due', { year: target.dueYear })}</span>}
          <span className="target-sentence">{target.sentence}</span>
        </li>
      ))}
    </ul>
  );
}
