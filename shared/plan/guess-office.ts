import type { PlanIdentity } from './model.ts';
import { isSamePlace } from './places.ts';

/** The place and office that more than half of those known name; '' where the library is of many. */
export function guessOffice(plans: readonly Pick<PlanIdentity, 'region' | 'issuer'>[]): {
  readonly region: string;
  readonly issuer: string;
} {
  const region = majority(
    plans.map((plan) => plan.region),
    isSamePlace,
  );
  const ours = plans.filter((plan) => isSamePlace(plan.region, region));
  return {
    region,
    issuer: majority(
      ours.map(({ issuer }) => issuer),
      (one, other) => one === other,
    ),
  };
}

function majority(values: readonly (string | null)[], alike: (one: string, other: string) => boolean): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const support = (value: string) =>
    [...counts].reduce((sum, [other, count]) => (alike(other, value) ? sum + count : sum), 0);
  return [...counts.keys()].find((value) => support(value) > known / 2) ?? '';
}
