import type { TargetHistory, TargetPoint } from '../../../../shared/suggestions/target-histories/target-history.ts';

/** A value of 云洲市望川区’s own plan unless told otherwise. */
export function pointOf(
  year: number | null,
  value: TargetPoint['value'],
  facts: Partial<TargetPoint> = {},
): TargetPoint {
  return {
    planId: `plan-${year}`,
    planTitle: `望川区${year}年工作要点`,
    unitId: 'u1',
    year,
    value,
    op: '=',
    valueText: `${value}%`,
    kind: 'target',
    role: 'own',
    standing: 'current',
    region: '云洲市望川区',
    sentence: '',
    nature: null,
    alsoIn: [],
    ...facts,
  };
}

export function historyOf(points: readonly TargetPoint[], facts: Partial<TargetHistory> = {}): TargetHistory {
  return { indicator: '普惠性幼儿园覆盖率', unit: '%', measure: 'level', points, ...facts };
}

export const achieved = { kind: 'achieved' } as const;
export const superior = { role: 'superior', region: '云洲市' } as const;
export const peer = { role: 'peer', region: '云洲市禾溪县' } as const;
