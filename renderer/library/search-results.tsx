import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary, SearchHit, SearchResult } from '../../shared/api.ts';
import { useHost } from '../app/host.ts';
import type { Actions } from '../app/use-actions.ts';
import { noticeOf } from '../app/use-actions.ts';
import { periodText } from '../ui/period-text.ts';
import { useSettled } from '../ui/use-settled.ts';
import { MarkedText } from './marked-text.tsx';

interface SearchResultsProps {
  readonly text: string;
  readonly plans: readonly PlanSummary[];
  /** Whether `plans` are not all of the library. */
  readonly isFiltered: boolean;
  readonly actions: Actions;
}

/** So long the keys must rest before the library is searched, in milliseconds. */
const searchPause = 200;

/** The places where what is looked for stands, by plan. */
export function SearchResults({ text, plans, isFiltered, actions }: SearchResultsProps) {
  const { t } = useTranslation();
  const [result, problem] = useSearch(text, isFiltered ? plans : null);
  if (problem !== null) {
    return (
      <p className="notice notice-error" role="alert">
        {problem}
      </p>
    );
  }
  return (
    <div className="search-results">
      <p className="muted" role="status">
        {result ? t('search.count', { hits: result.hitCount, plans: result.planCount }) : t('search.asking')}
      </p>
      {result?.hitCount === 0 && <p>{t(isFiltered ? 'search.noneFiltered' : 'search.none')}</p>}
      {byPlan(result?.hits ?? []).map(({ planId, hits }) => {
        const plan = plans.find((known) => known.planId === planId);
        return plan && <PlanHits key={planId} plan={plan} hits={hits} actions={actions} />;
      })}
    </div>
  );
}

function useSearch(text: string, plans: readonly PlanSummary[] | null): [SearchResult | null, string | null] {
  const { t } = useTranslation();
  const { api } = useHost();
  const settled = useSettled(text, searchPause);
  const [answer, setAnswer] = useState<[SearchResult | null, string | null]>([null, null]);
  useEffect(() => {
    let isCurrent = true;
    const planIds = plans?.map(({ planId }) => planId) ?? null;
    api.searchPlans({ text: settled, planIds }).then(
      (found) => isCurrent && setAnswer([found, null]),
      (error: unknown) => {
        const { key, details } = noticeOf(error);
        if (isCurrent) setAnswer([null, t(key, { ...details })]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, settled, plans, t]);
  return answer;
}

interface HitsOfPlan {
  readonly planId: string;
  readonly hits: readonly SearchHit[];
}

function byPlan(hits: readonly SearchHit[]): readonly HitsOfPlan[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) groups.set(hit.planId, [...(groups.get(hit.planId) ?? []), hit]);
  return [...groups].map(([planId, ofPlan]) => ({ planId, hits: ofPlan }));
}

interface PlanHitsProps {
  readonly plan: PlanSummary;
  readonly hits: readonly SearchHit[];
  readonly actions: Actions;
}

function PlanHits({ plan, hits, actions }: PlanHitsProps) {
  const { t } = useTranslation();
  const { meta } = plan;
  return (
    <section className="plan-hits" aria-label={meta.title}>
      <h2>
        {meta.title}
        <span className="muted">
          {' '}
          {[periodText(t, meta.periodStart, meta.periodEnd), meta.region].filter(Boolean).join(' · ')}
        </span>
      </h2>
      <ul>
        {hits.map((hit) => (
          <li key={hit.unitId}>
            <Button className="hit" onPress={() => void actions.openPlan(plan.planId, hit.unitId)}>
              <span className="muted hit-path">{hit.unitId === null ? t('search.inName') : hit.path.join(' › ')}</span>
              <MarkedText text={hit.excerpt} marks={hit.marks} />
            </Button>
            {hit.more > 0 && <p className="muted hit-more">{t('search.moreInPlan', { count: hit.more })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
