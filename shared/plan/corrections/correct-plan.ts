import type { MetaCertainty, Plan, PlanMeta } from '../model.ts';
import { withResponsible } from '../responsible.ts';
import { findTargets } from '../targets/find-targets.ts';
import { correctUnits } from './correct-units.ts';
import type { Corrections, UnitCorrection } from './corrections.ts';

/** A plan with the writer's corrections, and those that found no place in it any more. */
export interface CorrectedPlan {
  readonly plan: Plan;
  readonly lost: readonly UnitCorrection[];
}

/** Puts the corrections over a plan as it was read; targets are found again where they may have changed. */
export function correctPlan(plan: Plan, corrections: Corrections): CorrectedPlan {
  const { meta, certainty } = correctMeta(plan, corrections.meta);
  if (corrections.units.length === 0 && !changesTargets(corrections.meta)) {
    return { plan: { ...plan, meta, certainty }, lost: [] };
  }
  const { units: corrected, lost } = correctUnits(plan.units, corrections.units);
  const units = withResponsible(corrected.map(({ responsible: _before, ...unit }) => unit));
  return { plan: { ...plan, meta, certainty, units, ...findTargets(units, meta) }, lost };
}

/** Metadata with what the writer put right, which is then known to be so. */
export function correctMeta(
  { meta, certainty }: Pick<Plan, 'meta' | 'certainty'>,
  corrected: Partial<PlanMeta>,
): { readonly meta: PlanMeta; readonly certainty: MetaCertainty } {
  const sure = Object.fromEntries(Object.keys(corrected).map((field) => [field, 'corrected' as const]));
  return { meta: { ...meta, ...corrected }, certainty: { ...certainty, ...sure } };
}

/** Due years and tenses are read by these. */
function changesTargets({ title, kind, periodStart, periodEnd }: Partial<PlanMeta>): boolean {
  return [title, kind, periodStart, periodEnd].some((field) => field !== undefined);
}
