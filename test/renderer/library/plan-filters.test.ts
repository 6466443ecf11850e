import { describe, expect, test } from 'vitest';
import { facetValues, filterPlans, withFacet } from '../../../renderer/library/plan-filters.ts';
import { sortPlans } from '../../../renderer/library/sort-plans.ts';
import { planSummary } from '../../support/plan-summary.ts';

const plans = [
  planSummary('a', { kind: 'annualWorkPoints', region: '望川区', periodStart: 2024, periodEnd: 2024 }, ['底本']),
  planSummary('b', { kind: 'fiveYearPlan', region: '望川区', periodStart: 2021, periodEnd: 2025 }, ['底本', '重要']),
  planSummary('c', { kind: 'annualWorkPoints', region: '禾溪县', periodStart: 2025, periodEnd: 2025 }),
  planSummary('d', { kind: 'annualWorkPoints', region: null, periodStart: null, periodEnd: null }),
];
const ids = (found: readonly { readonly planId: string }[]) => found.map(({ planId }) => planId);

describe('filters', () => {
  test('let through what has one of the values of each facet', () => {
    expect(ids(filterPlans(plans, {}))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(filterPlans(plans, { region: ['望川区', '禾溪县'], kind: ['annualWorkPoints'] }))).toEqual(['a', 'c']);
    expect(ids(filterPlans(plans, { tag: ['重要'] }))).toEqual(['b']);
    expect(ids(filterPlans(plans, { region: [''] }))).toEqual(['d']);
  });

  test('count for each value what the other filters leave', () => {
    expect(facetValues(plans, { region: ['望川区'] }, 'kind')).toEqual([
      { value: 'annualWorkPoints', count: 1 },
      { value: 'fiveYearPlan', count: 1 },
    ]);
    expect(facetValues(plans, { region: ['望川区'] }, 'region')).toContainEqual({ value: '禾溪县', count: 1 });
  });

  test('keep a chosen value in view that no plan has any more', () => {
    expect(facetValues(plans, { tag: ['旧'] }, 'tag')).toContainEqual({ value: '旧', count: 0 });
  });

  test('take a place with and without what it lies in as one', () => {
    const more = [...plans, planSummary('e', { region: '云洲市望川区' })];
    expect(facetValues(more, {}, 'region')[0]).toEqual({ value: '云洲市望川区', count: 3 });
    expect(ids(filterPlans(more, { region: ['云洲市望川区'] }))).toEqual(['a', 'b', 'e']);
  });

  test('list periods from the newest', () => {
    expect(facetValues(plans, {}, 'period').map(({ value }) => value)).toEqual(['2025', '2021—2025', '2024', '']);
  });

  test('forget a facet without values', () => {
    expect(withFacet({ tag: ['底本'], kind: ['notice'] }, 'tag', [])).toEqual({ kind: ['notice'] });
  });
});

describe('the order of the listing', () => {
  test('goes by the column, equal ones by title', () => {
    const order = { column: 'period', direction: 'descending' } as const;
    expect(ids(sortPlans(plans, order))).toEqual(['b', 'c', 'a', 'd']);
    expect(ids(sortPlans(plans, { column: 'title', direction: 'ascending' }))).toEqual(['a', 'b', 'c', 'd']);
  });
});
