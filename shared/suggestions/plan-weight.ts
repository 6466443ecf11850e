import type { PlanRole } from '../plan/model.ts';
import { isSamePlace } from '../plan/places.ts';
import type { ShelvedPlan } from './indexed-plan.ts';
import { weights } from './ranking-weights.ts';
import type { SuggestionQuery } from './suggestion.ts';

const moodWeights = { aim: 1, result: weights.resultSection, outlook: weights.outlookSection } as const;

const roleWeights: Readonly<Record<PlanRole, number>> = {
  own: weights.guidingRole,
  superior: weights.guidingRole,
  department: 1,
  peer: weights.peer,
  speech: weights.speech,
};

/** What of a question tells which plans are fit to answer it. */
export type AskingDraft = Pick<SuggestionQuery, 'planKind' | 'region'>;

/** How fit a plan is as a source for this draft, `newest` being the last year any plan covers: about 1, less for most. */
export function planWeight(shelved: ShelvedPlan, newest: number | null, draft: AskingDraft): number {
  const { kind, periodStart, periodEnd } = shelved.plan.meta;
  const year = periodEnd ?? periodStart;
  const age = year === null || newest === null ? 0 : (newest - year) * weights.yearOfAge;
  const ofKind = draft.planKind === undefined || draft.planKind === kind ? 1 : weights.otherKind;
  return Math.max(weights.oldest, 1 - age) * ofKind * originWeight(shelved, draft.region ?? '');
}

/** How fit a plan is by who made it: 1 where that is not known. */
function originWeight({ role, standing, plan }: ShelvedPlan, region: string): number {
  const ofRole = role === null ? 1 : roleWeights[role];
  const ofStanding = role === 'superior' && standing === 'ended' ? weights.endedSuperior : 1;
  return ofRole * ofStanding * (isSamePlace(plan.meta.region, region) ? weights.sameRegion : 1);
}

/** Whether its wording is the one to keep to where others say the same: our own past, and a superior's in force. */
export function isGuiding({ role, standing }: ShelvedPlan): boolean {
  return role === 'own' || (role === 'superior' && standing !== 'ended');
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
