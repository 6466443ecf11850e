import type { PlanSummary } from '../../shared/api.ts';
import type { MetaCertainty, PlanMeta } from '../../shared/plan/model.ts';

const certainty: MetaCertainty = {
  title: 'stated',
  issuer: 'stated',
  region: 'stated',
  kind: 'inferred',
  periodStart: 'stated',
  periodEnd: 'stated',
  role: 'unknown',
  level: 'unknown',
  standing: 'unknown',
  issueDate: 'unknown',
  documentNumber: 'unknown',
};

/** A line of the library's listing; its title is its id unless `meta` says otherwise. */
export function planSummary(planId: string, meta: Partial<PlanMeta> = {}, tags: readonly string[] = []): PlanSummary {
  const known: PlanMeta = {
    title: planId,
    issuer: '望川区教育局',
    region: '望川区',
    kind: 'annualWorkPoints',
    periodStart: 2025,
    periodEnd: 2025,
    role: null,
    level: null,
    standing: null,
    issueDate: null,
    documentNumber: null,
    ...meta,
  };
  return {
    planId,
    source: `${planId}.txt`,
    meta: known,
    certainty,
    tags,
    characters: 4000,
    units: 40,
    targets: 12,
    achieved: 3,
    importedAt: '2026-01-05T08:00:00.000Z',
  };
}
