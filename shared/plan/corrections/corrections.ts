import { z } from 'zod';
import { cleaningRuleNames, type PlanMeta, planKinds, planLevels, planRoles, planStandings } from '../model.ts';

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
/** Fields are left out, never undefined; zod's types do not tell these apart. */
const partialMetaSchema = correctedMetaSchema.partial() as z.ZodType<Partial<PlanMeta>>;

export const correctionsSchema: z.ZodType<Corrections> = z.object({
  meta: partialMetaSchema,
  units: z.array(unitCorrectionSchema).max(5000),
  rulesOff: z.array(z.enum(cleaningRuleNames)),
  tags: tagsSchema,
  text: z.string().max(2_000_000).nullable(),
});

/** What the writer put right in a plan. It is kept apart from what was read, so that it survives a new reading. */
export interface Corrections {
  readonly meta: Partial<PlanMeta>;
  /** In the order made; each speaks of the units that those before it left. */
  readonly units: readonly UnitCorrection[];
  /** Cleaning rules that are not to be applied. */
  readonly rulesOff: readonly (typeof cleaningRuleNames)[number][];
  readonly tags: readonly string[];
  /** Text that stands in for the file's own: that of a scan, typed or recognised elsewhere. */
  readonly text: string | null;
}

export const noCorrections: Corrections = { meta: {}, units: [], rulesOff: [], tags: [], text: null };

/** What a change does to the corrections of each of many plans. */
export interface CorrectionChange {
  readonly meta: Partial<PlanMeta>;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
}

export const correctionChangeSchema: z.ZodType<CorrectionChange> = z.object({
  meta: partialMetaSchema,
  addTags: tagsSchema,
  removeTags: tagsSchema,
});

/** The corrections with one more change to metadata and tags. */
export function withChange(corrections: Corrections, { meta, addTags, removeTags }: CorrectionChange): Corrections {
  const tags = new Set([...corrections.tags, ...addTags]);
  for (const tag of removeTags) tags.delete(tag);
  return { ...corrections, meta: { ...corrections.meta, ...meta }, tags: [...tags] };
}
