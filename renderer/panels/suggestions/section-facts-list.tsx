import { useTranslation } from 'react-i18next';
import type { SectionFacts } from '../../../shared/suggestions/suggestion.ts';

interface SectionFactsListProps {
  readonly facts: SectionFacts;
  /** The heading of the draft that it would follow; undefined at the beginning. */
  readonly follows: string | undefined;
}

/** What a missing section would be in the draft: how usual it is, where it would stand, what it brings. */
export function SectionFactsList({ facts, follows }: SectionFactsListProps) {
  const { t } = useTranslation();
  const { inPlans, ofPlans, inBases, ofBases, brings, targets } = facts;
  return (
    <dl className="section-facts">
      {ofBases > 0 && <Have label={t('suggestions.haveBases')} count={inBases} of={ofBases} />}
      <Have label={t('suggestions.havePlans')} count={inPlans} of={ofPlans} />
      <dt>{t('suggestions.place')}</dt>
      <dd>{follows === undefined ? t('suggestions.first') : t('suggestions.follows', { heading: follows })}</dd>
      {brings.length > 0 && (
        <>
          <dt>{t('suggestions.brings')}</dt>
          <dd>{brings.join('；')}</dd>
        </>
      )}
      {targets > 0 && (
        <>
          <dt>{t('suggestions.targets')}</dt>
          <dd>{t('suggestions.targetCount', { count: targets })}</dd>
        </>
      )}
    </dl>
  );
}

/** How many of some plans have it, drawn as a bar. */
function Have({ label, count, of }: { readonly label: string; readonly count: number; readonly of: number }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{label}</dt>
      <dd className="section-have">
        <span className="section-bar" aria-hidden="true">
          <span style={{ width: `${(100 * count) / Math.max(1, of)}%` }} />
        </span>
        {t('suggestions.have', { count, of })}
      </dd>
    </>
  );
}
