import { describe, expect, it } from 'vitest';
import { defaultTitle } from '../../../shared/document/default-title.ts';
import type { DraftMeta } from '../../../shared/document/model.ts';
import { kindOf } from '../../../shared/plan/metadata/kind.ts';
import { planKinds } from '../../../shared/plan/model.ts';

const meta: Omit<DraftMeta, 'title'> = {
  issuer: '望川区教育局',
  region: '望川区',
  kind: 'fiveYearPlan',
  periodStart: 2026,
  periodEnd: 2030,
};

describe('defaultTitle', () => {
  it.each([
    [{}, '望川区“十五五”教育事业发展规划'],
    [{ periodStart: 2031, periodEnd: 2035 }, '望川区“十六五”教育事业发展规划'],
    [{ kind: 'annualWorkPoints', periodStart: 2027, periodEnd: 2027 }, '望川区教育局2027年工作要点'],
    [{ kind: 'summaryAndPlan', periodStart: 2026, periodEnd: 2027 }, '望川区教育局2026年工作总结和2027年工作思路'],
    [{ kind: 'actionPlan', periodEnd: 2028 }, '望川区教育局行动计划（2026—2028年）'],
    [{ kind: 'actionPlan', periodEnd: 2026 }, '望川区教育局2026年行动计划'],
    [{ kind: 'implementationPlan', periodEnd: 2026 }, '望川区教育局2026年实施方案'],
    [{ kind: 'notice', periodEnd: 2026 }, '望川区教育局关于印发2026年工作要点的通知'],
    [{ kind: 'annualWorkPoints', periodEnd: 2026, issuer: '' }, '望川区2026年工作要点'],
  ] as const)('of %j is “%s”', (facts, title) => {
    expect(defaultTitle({ ...meta, ...facts })).toBe(title);
  });

  it('is read back as the kind it was made for', () => {
    for (const kind of planKinds)
      expect(kindOf(defaultTitle({ ...meta, kind }))).toBe(kind === 'notice' ? 'annualWorkPoints' : kind);
  });
});
