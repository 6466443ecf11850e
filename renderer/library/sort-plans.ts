import type { PlanSummary } from '../../shared/api.ts';

/** The columns of the listing that sort it. */
export const sortableColumns = ['title', 'kind', 'role', 'period', 'region', 'characters', 'targets'] as const;
export type SortableColumn = (typeof sortableColumns)[number];

export interface PlanOrder {
  readonly column: SortableColumn;
  readonly direction: 'ascending' | 'descending';
}

const byReading = new Intl.Collator('zh-CN', { numeric: true });

/** The plans in the order of a column; equal ones by their titles. */
export function sortPlans(plans: readonly PlanSummary[], { column, direction }: PlanOrder): readonly PlanSummary[] {
  const sign = direction === 'descending' ? -1 : 1;
  const keyed = plans.map((plan) => ({ plan, key: keyOf(plan, column) }));
  keyed.sort((a, b) => sign * compare(a.key, b.key) || byReading.compare(a.plan.meta.title, b.plan.meta.title));
  return keyed.map(({ plan }) => plan);
}

function keyOf({ meta, characters, targets }: PlanSummary, column: SortableColumn): string | number {
  switch (column) {
    case 'kind':
      return meta.kind;
    case 'role':
      return meta.role ?? '';
    case 'period':
      return meta.periodEnd ?? 0;
    case 'region':
      return meta.region ?? '';
    case 'characters':
      return characters;
    case 'targets':
      return targets;
    case 'title':
      return meta.title;
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byReading.compare(String(a), String(b));
}
