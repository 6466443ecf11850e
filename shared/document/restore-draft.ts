import { z } from 'zod';
import { AppError } from '../errors.ts';
import { planKinds, planRoles } from '../plan/model.ts';
import { parseJson, restoreWith } from '../restore.ts';
import type { DraftChange } from './draft-change.ts';
import { type Block, cellsOf, columnRoles, type Draft, referenceSign, rollReasons } from './model.ts';
import { type NumberingScheme, numerals } from './numbering-scheme.ts';

const depth = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const yes = z.literal(true).optional();
const run = z
  .strictObject({
    text: z.string(),
    bold: yes,
    highlight: yes,
    rolledFrom: z.string().optional(),
    rolledBy: z.enum(rollReasons).optional(),
    lead: yes,
    toConfirm: z.string().optional(),
    comments: z.array(z.string()).min(1).optional(),
    refersTo: z.string().optional(),
  })
  .refine(({ text, refersTo }) => refersTo === undefined || text === referenceSign, 'reference');
const provenance = z.strictObject({
  planId: z.string(),
  planTitle: z.string(),
  source: z.string(),
  unitId: z.string(),
  path: z.array(z.string()).optional(),
  role: z.enum(planRoles).optional(),
  wording: z.string(),
  names: z.array(z.string()),
});
const id = z.string().min(1);
const runs = z.array(run).min(1);
const base = { id, provenance: z.array(provenance).optional() };
const text = { ...base, children: runs };
const boxed = yes;
const words = z.string().min(1).optional();
const responsible = z.strictObject({ lead: words, support: words, leader: words, due: words }).optional();

const cell = z.strictObject({
  type: z.literal('cell'),
  id,
  colSpan: z.number().int().min(2).optional(),
  rowSpan: z.number().int().min(2).optional(),
  children: runs,
});
const row = z.strictObject({
  type: z.literal('row'),
  kind: z.enum(['group', 'ofWhich']).optional(),
  children: z.array(cell),
});
const column = z.strictObject({ share: z.number().positive().max(1), role: z.enum(columnRoles).optional() });

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('title'), ...text }),
  z.strictObject({ type: z.literal('subtitle'), ...text }),
  z.strictObject({
    type: z.literal('heading'),
    depth,
    unnumbered: yes,
    goal: z.number().int().positive().optional(),
    responsible,
    ...text,
  }),
  z.strictObject({ type: z.literal('clause'), depth, noLead: yes, boxed, responsible, ...text }),
  z.strictObject({ type: z.literal('paragraph'), boxed, responsible, ...text }),
  z.strictObject({ type: z.literal('item'), boxed, responsible, ...text }),
  z.strictObject({ type: z.literal('boxTitle'), ...text }),
  z.strictObject({ type: z.literal('caption'), of: z.enum(['table', 'picture']), boxed, ...text }),
  z.strictObject({ type: z.literal('note'), ...text }),
  z.strictObject({
    type: z.literal('picture'),
    pictureId: z.string(),
    width: z.number().positive().max(420),
    alt: z.string(),
    boxed,
    ...text,
  }),
  z.strictObject({ type: z.literal('pageBreak'), orientation: z.enum(['landscape', 'portrait']).optional(), ...text }),
  z.strictObject({
    type: z.literal('table'),
    kind: z.enum(['plain', 'indicators']),
    headerRows: z.number().int().min(0),
    columns: z.array(column).min(1),
    children: z.array(row).min(1),
    boxed,
    ...base,
  }),
]);

const level = z.strictObject({
  numeral: z.enum(numerals),
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
  stage: z.string().optional(),
});

const comment = z.strictObject({
  id,
  author: z.string(),
  text: z.string(),
  createdAt: z.iso.datetime(),
  resolved: yes,
});

const picture = z.strictObject({
  id,
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif']),
  data: z.base64(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

export const schemeSchema: z.ZodType<NumberingScheme> = z.strictObject({
  name: z.string(),
  levels: z.array(level).min(1).max(5),
  skips: yes,
});

const basePlan = z.strictObject({ planId: z.string(), title: z.string(), source: z.string() });

const facts = {
  format: z.literal('wunian-draft'),
  version: z.literal(2),
  id: z.string().regex(/^[\w-]{1,64}$/),
  meta: draftMetaSchema,
  scheme: schemeSchema,
  bases: z.array(basePlan),
  clearedNames: z.array(z.string()),
  dismissed: z.array(z.strictObject({ planId: z.string(), unitId: z.string() })).optional(),
  comments: z.array(comment),
  goal: z.number().int().positive().optional(),
  hidesResponsible: yes,
  cursor: z.strictObject({ id, offset: z.number().int().min(0) }).optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

export const draftSchema: z.ZodType<Draft> = z.strictObject({
  ...facts,
  blocks: z
    .array(block)
    .min(1)
    .refine((blocks) => hasOwnIds(blocks as readonly Block[]), 'ids'),
  pictures: z.array(picture),
});

/** A change whose parts are sound; whether it fits shows where it is applied. */
export const draftChangeSchema: z.ZodType<DraftChange> = z.strictObject({
  facts: z.strictObject(facts),
  pictures: z.array(picture).nullable(),
  changed: z.strictObject({ ids: z.array(id).min(1).nullable(), blocks: z.array(block) }),
});

/** Blocks of unknown origin, as another program's clipboard may call its own; undefined where one of them is none of ours. */
export function restoreBlocks(value: unknown): readonly Block[] | undefined {
  return z.array(block).min(1).safeParse(value).data as readonly Block[] | undefined;
}

function hasOwnIds(blocks: readonly Block[]): boolean {
  const ids = [...blocks, ...blocks.flatMap((one) => (one.type === 'table' ? cellsOf(one) : []))].map((one) => one.id);
  return new Set(ids).size === ids.length;
}

/** The version of drafts that this program writes. */
const draftVersion = 2;

/** The one door for stored drafts. Throws AppError `newerVersion` or `brokenData`; nothing is guessed or dropped. */
export function restoreDraft(value: unknown): Draft {
  const versioned = z.looseObject({ format: z.literal('wunian-draft'), version: z.number() }).safeParse(value);
  const version = versioned.data?.version ?? draftVersion;
  if (version > draftVersion) throw new AppError('newerVersion', { version: String(version) });
  return restoreWith(draftSchema, version === 1 ? fromFirstVersion(versioned.data) : value, 'draft');
}

/** The first version knew neither comments nor pictures, nor schemes that forbid what its drafts may have. */
function fromFirstVersion(draft: { readonly [name: string]: unknown } | undefined): unknown {
  const scheme = draft?.scheme;
  return {
    ...draft,
    version: draftVersion,
    comments: [],
    pictures: [],
    scheme: typeof scheme === 'object' ? { ...scheme, skips: true } : scheme,
  };
}

/** Restores a draft from the text of a .wunian file. */
export function readDraftText(text: string): Draft {
  return restoreDraft(parseJson(text, 'draft'));
}

/** The text of a .wunian file: the same bytes at home and elsewhere. */
export function writeDraftText(draft: Draft): string {
  return `${JSON.stringify(draft)}\n`;
}
