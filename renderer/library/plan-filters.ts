import type { PlanSummary } from '../../shared/api.ts';
import { isSamePlace } from '../../shared/plan/places.ts';

/** What the library can be filtered by. */
export const facets = ['kind', 'role', 'level', 'standing', 'period', 'region', 'issuer', 'tag'] as const;
export type Facet = (typeof facets)[number];

/** Per facet the values that are let through; a facet without any lets all through. */
export type PlanFilters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A value that a facet has in the library, and how many plans that pass the other filters have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Stands for what a plan does not say. */
export const unknownValue = '';

/** The values that a plan has in a facet: several tags, one of all others. */
export function valuesOf({ meta, tags }: PlanSummary, facet: Facet): readonly string[] {
  switch (facet) {
    case 'period':
      return [periodValue(meta.periodStart, meta.periodEnd)];
    case 'tag':
      return tags.length > 0 ? tags : [unknownValue];
    default:
      return [meta[facet] ?? unknownValue];
  }
}

function periodValue(start: number | null, end: number | null): string {
  if (start === null || end === null) return unknownValue;
  return start === end ? `${end}` : `${start}—${end}`;
}

/** The plans that pass all filters, but for those of `except`. */
export function filterPlans(
  plans: readonly PlanSummary[],
  filters: PlanFilters,
  except?: Facet,
): readonly PlanSummary[] {
  const active = facets.filter((facet) => facet !== except && (filters[facet]?.length ?? 0) > 0);
  return plans.filter((plan) =>
    active.every((facet) =>
      valuesOf(plan, facet).some((value) => filters[facet]?.some((wanted) => isSameValue(facet, value, wanted))),
    ),
  );
}

/** A place is the same with or without what it lies in. */
function isSameValue(facet: Facet, one: string, other: string): boolean {
  return one === other || (facet === 'region' && isSamePlace(one, other));
}

/** The values of a facet, years from the newest, others from the most frequent; chosen ones are always among them. */
export function facetValues(plans: readonly PlanSummary[], filters: PlanFilters, facet: Facet): readonly FacetValue[] {
  const counts = new Map<string, number>((filters[facet] ?? []).map((value) => [value, 0]));
  for (const plan of filterPlans(plans, filters, facet)) {
    for (const value of valuesOf(plan, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = merged(
    [...counts].map(([value, count]) => ({ value, count })),
    facet,
  );
  return values.sort(facet === 'period' ? newestFirst : mostFirst);
}

/** Values that are the same become one, under the fullest form. */
function merged(values: readonly FacetValue[], facet: Facet): FacetValue[] {
  const groups: FacetValue[] = [];
  for (const { value, count } of values.toSorted((a, b) => b.value.length - a.value.length)) {
    const at = groups.findIndex((group) => isSameValue(facet, value, group.value));
    const group = groups[at];
    if (group) groups[at] = { ...group, count: group.count + count };
    else groups.push({ value, count });
  }
  return groups;
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  return (
    b.value.slice(-4).localeCompare(a.value.slice(-4)) ||
    a.value.length - b.value.length ||
    a.value.localeCompare(b.value)
  );
}

function mostFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.value.localeCompare(b.value, 'zh-CN');
}

/** The filters with one facet's values replaced. */
export function withFacet(filters: PlanFilters, facet: Facet, values: readonly string[]): PlanFilters {
  const { [facet]: _replaced, ...others } = filters;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}
