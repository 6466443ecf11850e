import type { Api } from '../../shared/api.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { Home } from '../store/home.ts';
import { createWriteQueue } from '../store/write-queue.ts';
import { openDraftPackage, takeSources } from './draft-package.ts';
import {
  adoptDraft,
  createDraftInHome,
  duplicateDraftInHome,
  proposeDraftOutline,
  renameDraftInHome,
  saveDraftInHome,
} from './drafts.ts';
import { readAsDraft } from './open-document.ts';
import type { ParseFile } from './parse-file.ts';
import type { WaitingFiles } from './waiting-files.ts';

type DraftApi = Pick<
  Api,
  | 'proposeOutline'
  | 'createDraft'
  | 'listDrafts'
  | 'readDraft'
  | 'saveDraft'
  | 'renameDraft'
  | 'duplicateDraft'
  | 'deleteDraft'
  | 'listDeletedDrafts'
  | 'restoreDraft'
  | 'openDocument'
>;

/** What the drafts are made with. */
interface DraftTools {
  readonly dictionary: TermDictionary;
  readonly parse: ParseFile;
}

/** The drafts of the home that is open. */
export function createDraftApi(
  current: () => Home,
  { dictionary, parse }: DraftTools,
  incoming: WaitingFiles,
): DraftApi {
  const saving = createWriteQueue();
  return {
    proposeOutline: ({ kind, baseIds }) => proposeDraftOutline(current(), kind, baseIds, dictionary),
    createDraft: (request) => createDraftInHome(current(), request),
    listDrafts: () => current().drafts.list(),
    readDraft: ({ draftId }) => current().drafts.read(draftId),
    saveDraft: ({ change, basedOn }) => saving(() => saveDraftInHome(current(), change, basedOn)),
    renameDraft: ({ draftId, title, stage }) => saving(() => renameDraftInHome(current(), draftId, title, stage)),
    duplicateDraft: ({ draftId, title }) => saving(() => duplicateDraftInHome(current(), draftId, title)),
    deleteDraft: ({ draftId }) => saving(() => current().drafts.remove(draftId)),
    listDeletedDrafts: () => current().drafts.listRemoved(),
    restoreDraft: ({ draftId }) => saving(async () => ({ draftId: await current().drafts.restore(draftId) })),
    async openDocument({ fileId }) {
      const [home, file] = [current(), incoming.takeOne(fileId)];
      const packed = openDraftPackage(file);
      const { draft, report } = packed ? { draft: packed.draft, report: null } : await readAsDraft(file, parse);
      const sources = packed ? await takeSources(packed, home.library) : undefined;
      return { draft: await saving(() => adoptDraft(home, draft)), report, sources };
    },
  };
}
