import type { PlanKind } from '../plan/model.ts';
import type { ShelvedPlan } from './indexed-plan.ts';
import { weights } from './ranking-weights.ts';

const moodWeights = { aim: 1, result: weights.resultSection, outlook: weights.outlookSection } as const;

/** How fit a plan is as a source for a draft of this kind, `newest` being the last year any plan covers: up to 1. */
export function planWeight({ plan }: ShelvedPlan, newest: number | null, kind: PlanKind | undefined): number {
  const year = plan.meta.periodEnd ?? plan.meta.periodStart;
  const age = year === null || newest === null ? 0 : (newest - year) * weights.yearOfAge;
  return Math.max(weights.oldest, 1 - age) * (kind === undefined || kind === plan.meta.kind ? 1 : weights.otherKind);
}

/** How fit a unit is by its place: aims before results, parts before what opens a chapter. */
export function placeWeight({ moods, openings }: ShelvedPlan, place: number): number {
  return moodWeights[moods[place] ?? 'aim'] * (openings[place] === 1 ? weights.opening : 1);
}

/** The last year that any of these plans covers. */
export function newestYear(plans: readonly ShelvedPlan[]): number | null {
  const years = plans.map(({ plan }) => plan.meta.periodEnd ?? plan.meta.periodStart ?? 0);
  return Math.max(0, ...years) || null;
}
