import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrokenDraft, DraftSummary } from '../../shared/api.ts';
import { type Draft, textOf } from '../../shared/document/model.ts';
import { readDraftText, writeDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';

/** The drafts of a home, each one self-contained file. */
export interface DraftStore {
  /** Newest first; one that cannot be read is listed with what is wrong, so that it does not hide the others. */
  list(): Promise<readonly (DraftSummary | BrokenDraft)[]>;
  read(draftId: string): Promise<Draft>;
  write(draft: Draft): Promise<void>;
  /** Moves the draft to the home's bin. */
  remove(draftId: string): Promise<void>;
  /** The drafts in the bin, newest first, each by its name there. */
  listRemoved(): Promise<readonly (DraftSummary | BrokenDraft)[]>;
  /** Takes a draft back out of the bin; its id, another one where its own is taken. Throws AppError `notFound`. */
  restore(removedId: string): Promise<string>;
}

const ending = '.wunian';
/** Files of other names are no drafts of this home. */
const draftFile = /^[\w-]{1,64}\.wunian$/;

/** Opens the drafts of a home. */
export function openDrafts(disk: Disk, home: string): DraftStore {
  const folder = join(home, 'drafts');
  const bin = join(home, 'bin');
  const fileOf = (draftId: string) => join(folder, `${draftId}${ending}`);
  const binFileOf = (draftId: string) => join(bin, `${draftId}${ending}`);
  const read = (draftId: string) => readIn(disk, folder, draftId);

  return {
    read,
    list: () => listIn(disk, folder),
    listRemoved: () => listIn(disk, bin),

    async write(draft) {
      await disk.makeFolder(folder);
      await disk.write(fileOf(draft.id), bytesOf(draft));
    },

    async remove(draftId) {
      if (!(await disk.read(fileOf(draftId)))) throw new AppError('notFound', { what: draftId });
      await disk.makeFolder(bin);
      // What was thrown away before under the same id is not lost for it.
      if (await disk.read(binFileOf(draftId))) await disk.move(binFileOf(draftId), binFileOf(randomUUID()));
      await disk.move(fileOf(draftId), binFileOf(draftId));
    },

    async restore(removedId) {
      const removed = await readIn(disk, bin, removedId);
      const isTaken = (await disk.read(fileOf(removed.id))) !== undefined;
      const draft = isTaken ? { ...removed, id: randomUUID() } : removed;
      if (isTaken) await disk.write(binFileOf(removedId), bytesOf(draft));
      await disk.makeFolder(folder);
      await disk.move(binFileOf(removedId), fileOf(draft.id));
      return draft.id;
    },
  };
}

async function readIn(disk: Disk, folder: string, name: string): Promise<Draft> {
  const bytes = await disk.read(join(folder, `${name}${ending}`));
  if (!bytes) throw new AppError('notFound', { what: name });
  return readDraftText(new TextDecoder().decode(bytes));
}

/** What a folder has of drafts, by the names of their files. */
async function listIn(disk: Disk, folder: string): Promise<readonly (DraftSummary | BrokenDraft)[]> {
  const names = (await disk.list(folder)).filter((name) => draftFile.test(name));
  const listed = names.map((file) => {
    const name = file.slice(0, -ending.length);
    return readIn(disk, folder, name).then((draft) => summaryOf(name, draft), brokenDraft(name));
  });
  return (await Promise.all(listed)).sort((a, b) => newest(b).localeCompare(newest(a)));
}

function bytesOf(draft: Draft): Uint8Array {
  return new TextEncoder().encode(writeDraftText(draft));
}

function brokenDraft(draftId: string): (error: unknown) => BrokenDraft {
  return (error) => {
    if (!(error instanceof AppError)) throw error;
    return { draftId, problem: { code: error.code, details: error.details } };
  };
}

function newest(listed: DraftSummary | BrokenDraft): string {
  return 'updatedAt' in listed ? listed.updatedAt : '';
}

function summaryOf(draftId: string, draft: Draft): DraftSummary {
  const characters = draft.blocks.reduce((sum, block) => sum + textOf(block).replace(/\s/g, '').length, 0);
  return { draftId, meta: draft.meta, characters, updatedAt: draft.updatedAt };
}
