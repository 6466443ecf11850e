import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PlanSummary } from '../../shared/api.ts';
import { correctPlan } from '../../shared/plan/corrections/correct-plan.ts';
import { type Corrections, noCorrections } from '../../shared/plan/corrections/corrections.ts';
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
  /** By plan, the stamp of the corrections that its summary has in it; plans without corrections have none. */
  readonly stamps: Readonly<Record<string, string>>;
}

const indexSchema = z.object({
  plans: z.array(summarySchema),
  stamps: z.record(z.string(), z.string()).default({}),
});

/** Restores a library's index. Throws AppError `newerVersion` or `brokenData`. */
export function restoreStoredIndex(value: unknown): StoredIndex {
  expectKnownVersion(value);
  return { version: storedVersion, ...restoreWith(indexSchema, value, 'library') };
}

/** Tells corrections apart; '' for none at all. */
export function stampOf(corrections: Corrections): string {
  const text = JSON.stringify({ ...noCorrections, ...corrections });
  return text === JSON.stringify(noCorrections) ? '' : createHash('sha256').update(text).digest('hex').slice(0, 16);
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
