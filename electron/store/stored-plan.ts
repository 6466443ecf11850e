import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import {
  type CleaningRuleName,
  certainties,
  cleaningRuleNames,
  type MetaCertainty,
  type Plan,
  type PlanUnit,
  planKinds,
  planLevels,
  planRoles,
  planStandings,
  type Target,
  targetNatures,
} from '../../shared/plan/model.ts';
import { restoreWith } from '../../shared/restore.ts';
import type { Warning } from '../../shared/result.ts';

export const metaSchema = z.object({
  title: z.string(),
  issuer: z.string().nullable(),
  region: z.string().nullable(),
  kind: z.enum(planKinds),
  periodStart: z.number().int().nullable(),
  periodEnd: z.number().int().nullable(),
  role: z.enum(planRoles).nullable().default(null),
  level: z.enum(planLevels).nullable().default(null),
  standing: z.enum(planStandings).nullable().default(null),
  issueDate: z.string().nullable().default(null),
  documentNumber: z.string().nullable().default(null),
});

const certainty = z.enum(certainties).default('unknown');

/** Before version 2 there was none: all is unknown then. */
export const certaintySchema = z
  .object({
    title: certainty,
    issuer: certainty,
    region: certainty,
    kind: certainty,
    periodStart: certainty,
    periodEnd: certainty,
    role: certainty,
    level: certainty,
    standing: certainty,
    issueDate: certainty,
    documentNumber: certainty,
  })
  .prefault({}) satisfies z.ZodType<MetaCertainty>;

const unitSchema = z.object({
  id: z.string(),
  type: z.enum(['heading', 'clause', 'paragraph', 'row']),
  level: z.number().int(),
  number: z.string(),
  title: z.string(),
  text: z.string(),
  responsible: z.array(z.string()).optional(),
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
  start: z.number().int().nonnegative().optional(),
  base: z.object({ value: z.number().nullable(), year: z.number().int().nullable() }).nullable().default(null),
  nature: z.enum(targetNatures).nullable().default(null),
});

/** Before version 2 an example was the place alone. */
const exampleSchema = z.union([
  z.object({ before: z.string(), after: z.string() }),
  z.string().transform((before) => ({ before, after: '' })),
]);

/** Files of before places were kept: the value stands where its words first do. */
function withPlace({ start, ...target }: z.infer<typeof targetSchema>, units: readonly PlanUnit[]): Target {
  const text = units.find((unit) => unit.id === target.unitId)?.text ?? '';
  return { ...target, start: start ?? Math.max(0, text.indexOf(target.valueText)) };
}

const planSchema = z
  .object({
    meta: metaSchema,
    certainty: certaintySchema,
    units: z.array(unitSchema),
    targets: z.array(targetSchema),
    achieved: z.array(targetSchema),
    cleaning: z.array(
      z.object({ rule: z.enum(cleaningRuleNames), count: z.number(), examples: z.array(exampleSchema) }),
    ),
  })
  .transform(
    (plan): Plan => ({
      ...plan,
      targets: plan.targets.map((target) => withPlace(target, plan.units)),
      achieved: plan.achieved.map((target) => withPlace(target, plan.units)),
    }),
  );

/** What a plan's file holds: the plan as it was read, without corrections, and the text it was read from. */
export interface StoredPlan {
  readonly version: 2;
  readonly planId: string;
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  /** The cleaning rules that were off when it was read. */
  readonly rulesOff: readonly CleaningRuleName[];
  readonly plan: Plan;
  readonly original: readonly string[];
  readonly warnings: readonly Warning[];
}

const storedSchema = z.object({
  planId: z.string(),
  source: z.string(),
  importedAt: z.string(),
  rulesOff: z.array(z.enum(cleaningRuleNames)),
  plan: planSchema,
  original: z.array(z.string()),
  warnings: z.array(z.object({ code: z.string(), details: z.record(z.string(), z.string()) })),
});

/** Version 1 had what identifies the plan in a summary. */
const firstVersion = z.object({
  version: z.literal(1),
  summary: z.object({ planId: z.string(), source: z.string(), importedAt: z.string() }),
});

/** The newest version that this program writes and reads. */
export const storedVersion = 2;

/** Throws AppError `newerVersion` for what a newer program wrote. */
export function expectKnownVersion(value: unknown): void {
  const version = z.object({ version: z.number() }).safeParse(value);
  if (version.success && version.data.version > storedVersion) {
    throw new AppError('newerVersion', { version: String(version.data.version) });
  }
}

/** Restores a plan's file. Throws AppError `newerVersion` or `brokenData`. */
export function restoreStoredPlan(value: unknown): StoredPlan {
  expectKnownVersion(value);
  const first = firstVersion.safeParse(value);
  const current = first.success ? { ...Object(value), ...first.data.summary, rulesOff: [] } : value;
  return { version: storedVersion, ...restoreWith(storedSchema, current, 'plan') };
}
