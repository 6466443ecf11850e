import { z } from 'zod';
import { type Api, mostRecent, places, type Session } from './api.ts';
import { draftChangeSchema, draftMetaSchema } from './document/restore-draft.ts';
import { officeListsSchema } from './lists/restore-office-lists.ts';
import { correctionChangeSchema } from './plan/corrections/corrections.ts';
import { planKinds } from './plan/model.ts';
import type { OutlineNode } from './plan/outline-proposal.ts';
import { restoreWith } from './restore.ts';
import type { ArgumentRestorers } from './rpc.ts';

const id = z.string().regex(/^[\w-]{1,64}$/);
const text = z.string().max(20_000);
/** A block's or cell's: what was opened from elsewhere may be called anything. */
const blockId = z.string().min(1);
/** The text of a block or cell: no longer than a whole plan. */
const blockText = z.string().max(2_000_000);
const draftTitle = z.string().trim().min(1).max(500);
/** More tabs than anyone can tell apart. */
const mostTabs = 200;

/** What is open in a window: as it comes from there and as it lies on the disk. */
export const sessionSchema: z.ZodType<Session> = z.object({
  place: z.enum(places),
  openIds: z.array(id).max(mostTabs),
  activeId: id.nullable(),
  recentIds: z.array(id).max(mostRecent),
});

const outlineNode: z.ZodType<OutlineNode> = z.object({
  id,
  type: z.enum(['heading', 'clause']),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  unnumbered: z.boolean(),
  title: text,
  planIds: z.array(id),
  unitId: id,
});

const nothing = (): undefined => undefined;
const restorer =
  <T>(schema: z.ZodType<T>) =>
  (value: unknown): T =>
    restoreWith(schema, value, 'request');

/** Restores every argument that reaches the host, by the validators that guard the disk. */
export const apiArguments: ArgumentRestorers<Api> = {
  home: nothing,
  switchHome: restorer(z.object({ kind: z.enum(['own', 'sample']) })),
  setOffice: restorer(
    z.object({ office: z.object({ region: z.string().max(100), issuer: z.string().max(100) }).nullable() }),
  ),
  readSession: nothing,
  saveSession: restorer(z.object({ session: sessionSchema })),
  listPlans: nothing,
  readPlan: restorer(z.object({ planId: id })),
  deletePlans: restorer(z.object({ planIds: z.array(id) })),
  restorePlans: restorer(z.object({ planIds: z.array(id) })),
  changePlans: restorer(z.object({ changes: z.array(z.object({ planId: id, change: correctionChangeSchema })) })),
  searchPlans: restorer(z.object({ text: z.string().max(200), planIds: z.array(id).nullable() })),
  startImport: restorer(z.object({ fileIds: z.array(id) })),
  startReadingAgain: restorer(z.object({ planIds: z.array(id) })),
  startBackup: nothing,
  startMerge: restorer(z.object({ fileId: id })),
  startPackDraft: restorer(z.object({ draftId: id })),
  job: restorer(z.object({ jobId: id })),
  cancelJob: restorer(z.object({ jobId: id })),
  proposeOutline: restorer(z.object({ kind: z.enum(planKinds), baseIds: z.array(id) })),
  createDraft: restorer(z.object({ meta: draftMetaSchema, baseIds: z.array(id), sections: z.array(outlineNode) })),
  listDrafts: nothing,
  readDraft: restorer(z.object({ draftId: id })),
  saveDraft: restorer(z.object({ change: draftChangeSchema, basedOn: z.string() })),
  renameDraft: restorer(z.object({ draftId: id, title: draftTitle, stage: z.string().trim().max(50).optional() })),
  duplicateDraft: restorer(z.object({ draftId: id, title: draftTitle })),
  deleteDraft: restorer(z.object({ draftId: id })),
  listDeletedDrafts: nothing,
  restoreDraft: restorer(z.object({ draftId: id })),
  openDocument: restorer(z.object({ fileId: id })),
  suggest: restorer(
    z.object({
      kind: z.enum(['heading', 'typing', 'target', 'section']),
      text,
      headings: z.array(text).optional(),
      exclude: z.string().nullable().optional(),
      planKind: z.enum(planKinds).optional(),
      region: z.string().max(100).optional(),
      limit: z.number().int().min(1).max(100).optional(),
      baseIds: z.array(id).optional(),
    }),
  ),
  readUnits: restorer(z.object({ planId: id, unitIds: z.array(id) })),
  findTargets: restorer(z.object({ text, region: z.string().max(100) })),
  findOverlap: restorer(z.object({ texts: z.array(z.object({ id: blockId, text: blockText })) })),
  findUses: restorer(z.object({ planIds: z.array(id) })),
  readLists: nothing,
  saveLists: restorer(z.object({ lists: officeListsSchema })),
};
