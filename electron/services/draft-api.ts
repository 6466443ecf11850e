import type { Api } from '../../shared/api.ts';
import { readDraftText } from '../../shared/document/restore-draft.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { Home } from '../store/home.ts';
import { createWriteQueue } from '../store/write-queue.ts';
import { adoptDraft, createDraftInHome, proposeDraftOutline, saveDraftInHome } from './drafts.ts';
import type { WaitingFiles } from './waiting-files.ts';

type DraftApi = Pick<
  Api,
  'proposeOutline' | 'createDraft' | 'listDrafts' | 'readDraft' | 'saveDraft' | 'deleteDraft' | 'openDraftFile'
>;

/** The drafts of the home that is open. */
export function createDraftApi(current: () => Home, dictionary: TermDictionary, incoming: WaitingFiles): DraftApi {
  const saving = createWriteQueue();
  return {
    proposeOutline: ({ kind, baseIds }) => proposeDraftOutline(current(), kind, baseIds, dictionary),
    createDraft: (request) => createDraftInHome(current(), request),
    listDrafts: () => current().drafts.list(),
    readDraft: ({ draftId }) => current().drafts.read(draftId),
    saveDraft: ({ draft, basedOn }) => saving(() => saveDraftInHome(current(), draft, basedOn)),
    deleteDraft: ({ draftId }) => saving(() => current().drafts.remove(draftId)),
    openDraftFile: ({ fileId }) =>
      saving(() => adoptDraft(current(), readDraftText(new TextDecoder().decode(incoming.takeOne(fileId).bytes)))),
  };
}
