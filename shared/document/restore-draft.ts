import { z } from 'zod';
import { AppError } from '../errors.ts';
import { planKinds } from '../plan/model.ts';
import { parseJson, restoreWith } from '../restore.ts';
import type { Draft } from './model.ts';

const depth = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const run = z.strictObject({ text: z.string(), bold: z.literal(true).optional(), rolledFrom: z.string().optional() });
const provenance = z.strictObject({
  planId: z.string(),
  planTitle: z.string(),
  source: z.string(),
  unitId: z.string(),
  wording: z.string(),
  names: z.array(z.string()),
});
const base = { id: z.string().min(1), children: z.array(run).min(1), provenance: z.array(provenance).optional() };
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('title'), ...base }),
  z.strictObject({ type: z.literal('heading'), depth, unnumbered: z.literal(true).optional(), ...base }),
  z.strictObject({ type: z.literal('clause'), depth, ...base }),
  z.strictObject({ type: z.literal('paragraph'), ...base }),
]);

const level = z.strictObject({
  numeral: z.enum(['chinese', 'arabic', 'circled']),
  before: z.string(),
  after: z.string(),
  runsOn: z.literal(true).optional(),
});

/** Years that a draft may be for. */
export const firstYear = 1900;
export const lastYear = 2200;

export const draftMetaSchema = z.object({
  title: z.string(),
  issuer: z.string(),
  region: z.string(),
  kind: z.enum(planKinds),
  periodStart: z.number().int().min(firstYear).max(lastYear),
  periodEnd: z.number().int().min(firstYear).max(lastYear),
});

const basePlan = z.strictObject({ planId: z.string(), title: z.string(), source: z.string() });

export const draftSchema: z.ZodType<Draft> = z.strictObject({
  format: z.literal('wunian-draft'),
  version: z.literal(1),
  id: z.string().regex(/^[\w-]{1,64}$/),
  meta: draftMetaSchema,
  scheme: z.strictObject({ name: z.string(), levels: z.array(level).min(1).max(5) }),
  blocks: z
    .array(block)
    .min(1)
    .refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length, 'ids'),
  bases: z.array(basePlan),
  clearedNames: z.array(z.string()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

/** The one door for stored drafts. Throws AppError `newerVersion` or `brokenData`; nothing is guessed or dropped. */
export function restoreDraft(value: unknown): Draft {
  const version = z.object({ format: z.literal('wunian-draft'), version: z.number() }).safeParse(value);
  if (version.success && version.data.version > 1) {
    throw new AppError('newerVersion', { version: String(version.data.version) });
  }
  return restoreWith(draftSchema, value, 'draft');
}

/** Restores a draft from the text of a .wunian file. */
export function readDraftText(text: string): Draft {
  return restoreDraft(parseJson(text, 'draft'));
}

/** The text of a .wunian file: the same bytes at home and elsewhere. */
export function writeDraftText(draft: Draft): string {
  return `${JSON.stringify(draft)}\n`;
}
