import { z } from 'zod';
import {
  type CleaningRuleName,
  cleaningRuleNames,
  type PlanMeta,
  planKinds,
  planLevels,
  planRoles,
  planStandings,
} from '../model.ts';

const year = z.number().int().min(1900).max(2200).nullable();

const correctedMetaSchema = z.object({
  title: z.string().min(1).max(300),
  issuer: z.string().max(200).nullable(),
  region: z.string().max(200).nullable(),
  kind: z.enum(planKinds),
  periodStart: year,
  periodEnd: year,
  role: z.enum(planRoles).nullable(),
  level: z.enum(planLevels).nullable(),
  standing: z.enum(planStandings).nullable(),
  issueDate: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .nullable(),
  documentNumber: z.string().max(100).nullable(),
}) satisfies z.ZodType<PlanMeta>;

const unitId = z.string().regex(/^[\w-]{1,64}$/);

const unitCorrectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), unitId, level: z.number().int().min(0).max(6) }),
  z.object({ kind: z.literal('join'), unitId }),
  z.object({ kind: z.literal('split'), unitId, at: z.number().int().min(1) }),
]);

/**
 * One correction of a plan's structure: `level` makes a unit a heading or clause of that depth (0: a paragraph), `join`
 * adds it to the unit before it, `split` parts its text before character `at`.
 */
export type UnitCorrection = Readonly<z.infer<typeof unitCorrectionSchema>>;

const tagsSchema = z.array(z.string().trim().min(1).max(40)).max(50);
const unitsSchema = z.array(unitCorrectionSchema).max(5000);
const rulesSchema = z.array(z.enum(cleaningRuleNames));
const textSchema = z.string().max(2_000_000).nullable();

/** Fields are left out, never undefined; zod's types do not tell these apart. */
const partialMetaSchema = correctedMetaSchema.partial() as z.ZodType<Partial<PlanMeta>>;

export const correctionsSchema: z.ZodType<Corrections> = z.object({
  meta: partialMetaSchema,
  units: unitsSchema,
  rulesOff: rulesSchema,
  tags: tagsSchema,
  text: textSchema,
});

/** What the writer put right in a plan. It is kept apart from what was read, so that it survives a new reading. */
export interface Corrections {
  readonly meta: Partial<PlanMeta>;
  /** In the order made; each speaks of the units that those before it left. */
  readonly units: readonly UnitCorrection[];
  /** Cleaning rules that are not to be applied. */
  readonly rulesOff: readonly CleaningRuleName[];
  readonly tags: readonly string[];
  /** Text that stands in for the file's own: that of a scan, typed or recognised elsewhere. */
  readonly text: string | null;
}

export const noCorrections: Corrections = { meta: {}, units: [], rulesOff: [], tags: [], text: null };

/** One change to what was put right; it touches what it names and nothing else. */
export interface CorrectionChange {
  readonly setMeta?: Partial<PlanMeta>;
  /** Fields that are to be again as they were read. */
  readonly unsetMeta?: readonly (keyof PlanMeta)[];
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addUnits?: readonly UnitCorrection[];
  /** Each is taken away once, the last of its like first. */
  readonly dropUnits?: readonly UnitCorrection[];
  readonly switchOff?: readonly CleaningRuleName[];
  readonly switchOn?: readonly CleaningRuleName[];
  readonly text?: string | null;
}

export const correctionChangeSchema = z.object({
  setMeta: partialMetaSchema.optional(),
  unsetMeta: z.array(correctedMetaSchema.keyof()).optional(),
  addTags: tagsSchema.optional(),
  removeTags: tagsSchema.optional(),
  addUnits: unitsSchema.optional(),
  dropUnits: unitsSchema.optional(),
  switchOff: rulesSchema.optional(),
  switchOn: rulesSchema.optional(),
  text: textSchema.optional(),
}) as z.ZodType<CorrectionChange>;
