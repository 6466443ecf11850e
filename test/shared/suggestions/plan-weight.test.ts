import { describe, expect, it } from 'vitest';
import type { PlanRole, PlanStanding } from '../../../shared/plan/model.ts';
import { shelvePlan } from '../../../shared/suggestions/indexed-plan.ts';
import { isGuiding, planWeight } from '../../../shared/suggestions/plan-weight.ts';
import { createPlanPacker } from '../../../shared/suggestions/stored/compact-plan.ts';
import { indexedPlan } from './invented-plans.ts';

function shelved(extras: Parameters<typeof indexedPlan>[2]) {
  const indexed = indexedPlan('plan', [], extras);
  const compact = { ...indexed, plan: createPlanPacker().pack(indexed.plan) };
  return shelvePlan(compact, { first: 0, topics: new Float32Array(0) });
}

function weightOf(role: PlanRole | null, standing: PlanStanding | null = null): number {
  return planWeight(shelved({ role, standing }), 2025, {});
}

describe('planWeight', () => {
  it('puts our own past and a superior’s plan in force before plans of unknown role, and those before peers', () => {
    expect(weightOf('own')).toBe(weightOf('superior', 'current'));
    expect(weightOf('own')).toBeGreaterThan(weightOf(null));
    expect(weightOf(null)).toBeGreaterThan(weightOf('peer'));
  });

  it('counts a superior’s plan less once it has ended, but not one of ours', () => {
    expect(weightOf('superior', 'ended')).toBeLessThan(weightOf('peer'));
    expect(weightOf('own', 'ended')).toBe(weightOf('own', 'current'));
  });

  it('leaves a plan of unknown role, place and age as it is', () => {
    expect(weightOf(null)).toBe(1);
    expect(planWeight(shelved({ region: '云洲市' }), null, { region: '' })).toBe(1);
  });

  it('counts the draft’s own place more, be it named with what it lies in or without', () => {
    const ours = shelved({ region: '云洲市望川区' });
    expect(planWeight(ours, 2025, { region: '望川区' })).toBeGreaterThan(planWeight(ours, 2025, { region: '临溪县' }));
  });

  it('counts another kind and each year of age less, age only so far', () => {
    const old = planWeight(shelved({ year: 2015 }), 2025, {});
    expect(planWeight(shelved({ year: 2024 }), 2025, {})).toBeGreaterThan(old);
    expect(planWeight(shelved({ year: 1995 }), 2025, {})).toBe(old);
    expect(planWeight(shelved({ kind: 'notice' }), 2025, { planKind: 'fiveYearPlan' })).toBeLessThan(1);
  });
});

describe('isGuiding', () => {
  it('is our own past and a superior’s plan that has not ended', () => {
    const guiding = [
      { role: 'own', standing: 'ended' },
      { role: 'superior', standing: 'current' },
      { role: 'superior', standing: null },
      { role: 'superior', standing: 'ended' },
      { role: 'peer', standing: 'current' },
      { role: null, standing: null },
    ] as const;
    expect(guiding.map((one) => isGuiding(shelved(one)))).toEqual([true, true, true, false, false, false]);
  });
});
