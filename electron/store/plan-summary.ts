import { z } from 'zod';
import type { PlanSummary } from '../../shared/api.ts';
import { correctPlan } from '../../shared/plan/corrections/correct-plan.ts';
import type { Corrections } from '../../shared/plan/corrections/corrections.ts';
import { restoreWith } from '../../shared/restore.ts';
import { certaintySchema, expectKnownVersion, metaSchema, type StoredPlan, storedVersion } from './stored-plan.ts';

const summarySchema: z.ZodType<PlanSummary> = z.object({
  planId: z.string(),
  source: z.string(),
  meta: metaSchema,
  certainty: certaintySchema,
  tags: z.array(z.string()).default([]),
  characters: z.number(),
  units: z.number(),
  targets: z.number(),
  achieved: z.number().default(0),
  importedAt: z.string(),
});

/** The index of a library: one summary a plan. It can be built again from the plans and their corrections. */
export interface StoredIndex {
  readonly version: typeof storedVersion;
  readonly plans: readonly PlanSummary[];
}

/** Restores a library's index. Throws AppError `newerVersion` or `brokenData`. */
export function restoreStoredIndex(value: unknown): StoredIndex {
  expectKnownVersion(value);
  return { version: storedVersion, ...restoreWith(z.object({ plans: z.array(summarySchema) }), value, 'library') };
}

/** The line that a plan has in the listing. */
export function summarize(stored: StoredPlan, corrections: Corrections): PlanSummary {
  const { planId, source, importedAt } = stored;
  const { meta, certainty, units, targets, achieved } = correctPlan(stored.plan, corrections).plan;
  return {
    planId,
    source,
    meta,
    certainty,
    tags: corrections.tags,
    characters: units.reduce((sum, unit) => sum + unit.text.replace(/\s/g, '').length, 0),
    units: units.length,
    targets: targets.length,
    achieved: achieved.length,
    importedAt,
  };
}
