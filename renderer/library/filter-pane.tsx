import { type Dispatch, useMemo, useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../shared/api.ts';
import type { AppAction } from '../app/state.ts';
import { CheckMark } from '../ui/check-mark.tsx';
import { type Facet, facets, facetValues, type PlanFilters, withFacet } from './plan-filters.ts';
import { useFacetText } from './use-facet-text.ts';

interface FilterPaneProps {
  readonly plans: readonly PlanSummary[];
  readonly filters: PlanFilters;
  readonly dispatch: Dispatch<AppAction>;
}

/** Narrows the library; each value shows how many plans it would leave. */
export function FilterPane({ plans, filters, dispatch }: FilterPaneProps) {
  const { t } = useTranslation();
  const setFilters = (next: PlanFilters) => dispatch({ type: 'filtered', filters: next });
  return (
    <aside className="filter-pane" aria-label={t('filter.label')}>
      <div className="filter-head">
        <h2>{t('filter.title')}</h2>
        {Object.keys(filters).length > 0 && (
          <Button className="button button-small" onPress={() => setFilters({})}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
      {facets.map((facet) => (
        <FacetChoice
          key={facet}
          facet={facet}
          plans={plans}
          filters={filters}
          onChange={(values) => setFilters(withFacet(filters, facet, values))}
        />
      ))}
    </aside>
  );
}

/** So many values are shown until one asks for all. */
const fewValues = 6;

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly plans: readonly PlanSummary[];
  readonly filters: PlanFilters;
  readonly onChange: (values: readonly string[]) => void;
}

function FacetChoice({ facet, plans, filters, onChange }: FacetChoiceProps) {
  const { t } = useTranslation();
  const facetText = useFacetText();
  const [showsAll, setShowsAll] = useState(false);
  const values = useMemo(() => facetValues(plans, filters, facet), [plans, filters, facet]);
  const chosen = filters[facet] ?? [];
  if (values.length < 2 && chosen.length === 0) return null;
  const shown = showsAll ? values : values.filter(({ value }, index) => chosen.includes(value) || index < fewValues);
  return (
    <CheckboxGroup className="facet" value={[...chosen]} onChange={onChange}>
      <Label className="facet-name">{t(`facet.${facet}`)}</Label>
      {shown.map(({ value, count }) => (
        <Checkbox key={value} value={value} className="check facet-value">
          <CheckMark />
          <span className="facet-text">{facetText(facet, value)}</span>
          <span className="muted number">{count}</span>
        </Checkbox>
      ))}
      {values.length > shown.length && (
        <Button className="link-button" onPress={() => setShowsAll(true)}>
          {t('filter.all', { count: values.length })}
        </Button>
      )}
    </CheckboxGroup>
  );
}
