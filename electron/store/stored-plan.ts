import { z } from 'zod';
import type { LibraryPlan, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { planKinds } from '../../shared/plan/model.ts';
import { restoreWith } from '../../shared/restore.ts';

const metaSchema = z.object({
  title: z.string(),
  issuer: z.string().nullable(),
  region: z.string().nullable(),
  kind: z.enum(planKinds),
  periodStart: z.number().int().nullable(),
  periodEnd: z.number().int().nullable(),
});

const summarySchema: z.ZodType<PlanSummary> = z.object({
  planId: z.string(),
  source: z.string(),
  meta: metaSchema,
  characters: z.number(),
  units: z.number(),
  targets: z.number(),
  importedAt: z.string(),
});

const unitSchema = z.object({
  id: z.string(),
  type: z.enum(['heading', 'clause', 'paragraph', 'row']),
  level: z.number().int(),
  number: z.string(),
  title: z.string(),
  text: z.string(),
});

const targetSchema = z.object({
  unitId: z.string(),
  sentence: z.string(),
  indicator: z.string(),
  op: z.enum(['=', '>=', '<=', '>', '<', '~', 'range']),
  valueText: z.string(),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  dueYear: z.number().int().nullable(),
});

const warningSchema = z.object({ code: z.string(), details: z.record(z.string(), z.string()) });

const planSchema = z.object({
  summary: summarySchema,
  plan: z.object({
    meta: metaSchema,
    units: z.array(unitSchema),
    targets: z.array(targetSchema),
    achieved: z.array(targetSchema),
    cleaning: z.array(z.object({ rule: z.string(), count: z.number(), examples: z.array(z.string()) })),
  }),
  original: z.array(z.string()),
  warnings: z.array(warningSchema),
});

/** What a plan's file holds: the plan with the text it was read from. */
export interface StoredPlan extends LibraryPlan {
  readonly version: 1;
}

/** The index of a library: one summary a plan. */
export interface StoredIndex {
  readonly version: 1;
  readonly plans: readonly PlanSummary[];
}

function knownVersion(value: unknown): void {
  const version = z.object({ version: z.number() }).safeParse(value);
  if (version.success && version.data.version > 1) {
    throw new AppError('newerVersion', { version: String(version.data.version) });
  }
}

/** Restores a plan's file. Throws AppError `newerVersion` or `brokenData`. */
export function restoreStoredPlan(value: unknown): StoredPlan {
  knownVersion(value);
  return { version: 1, ...restoreWith<LibraryPlan>(planSchema, value, 'plan') };
}

/** Restores a library's index. Throws AppError `newerVersion` or `brokenData`. */
export function restoreStoredIndex(value: unknown): StoredIndex {
  knownVersion(value);
  return { version: 1, ...restoreWith(z.object({ plans: z.array(summarySchema) }), value, 'library') };
}
