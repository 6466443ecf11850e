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
}

const ending = '.wunian';
/** Files of other names are no drafts of this home. */
const draftFile = /^[\w-]{1,64}\.wunian$/;

/** Opens the drafts of a home. */
export function openDrafts(disk: Disk, home: string): DraftStore {
  const folder = join(home, 'drafts');
  const fileOf = (draftId: string) => join(folder, `${draftId}${ending}`);

  const read = async (draftId: string): Promise<Draft> => {
    const bytes = await disk.read(fileOf(draftId));
    if (!bytes) throw new AppError('notFound', { what: draftId });
    return readDraftText(new TextDecoder().decode(bytes));
  };

  return {
    read,

    async list() {
      const names = (await disk.list(folder)).filter((name) => draftFile.test(name));
      const ids = names.map((name) => name.slice(0, -ending.length));
      const listed = await Promise.all(ids.map((id) => read(id).then(summaryOf, brokenDraft(id))));
      return listed.sort((a, b) => newest(b).localeCompare(newest(a)));
    },

    async write(draft) {
      await disk.makeFolder(folder);
      await disk.write(fileOf(draft.id), new TextEncoder().encode(writeDraftText(draft)));
    },

    async remove(draftId) {
      if (!(await disk.read(fileOf(draftId)))) throw new AppError('notFound', { what: draftId });
      const bin = join(home, 'bin');
      await disk.makeFolder(bin);
      await disk.move(fileOf(draftId), join(bin, `${draftId}${ending}`));
    },
  };
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

function summaryOf(draft: Draft): DraftSummary {
  const characters = draft.blocks.reduce((sum, block) => sum + textOf(block).replace(/\s/g, '').length, 0);
  return { draftId: draft.id, meta: draft.meta, characters, updatedAt: draft.updatedAt };
}
