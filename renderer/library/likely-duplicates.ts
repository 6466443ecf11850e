import type { PlanSummary } from '../../shared/api.ts';

/** Two readings of one document, from Word and from PDF, differ by so much of their length at most. */
const mostDifference = 0.03;

/** The plans that are likely one document in several files: of the same title and years, and nearly the same length. */
export function likelyDuplicates(plans: readonly PlanSummary[]): ReadonlySet<string> {
  const groups = new Map<string, PlanSummary[]>();
  for (const plan of plans.filter(({ units }) => units > 0)) {
    const { title, periodStart, periodEnd } = plan.meta;
    const key = JSON.stringify([title.replace(/\s/g, ''), periodStart, periodEnd]);
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  const alike = [...groups.values()].flatMap((group) =>
    group.filter((plan) => group.some((other) => other !== plan && isAsLong(plan, other))),
  );
  return new Set(alike.map(({ planId }) => planId));
}

function isAsLong(one: PlanSummary, other: PlanSummary): boolean {
  return Math.abs(one.characters - other.characters) <= mostDifference * Math.max(one.characters, other.characters);
}
