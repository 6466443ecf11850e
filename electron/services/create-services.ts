import { randomUUID } from 'node:crypto';
import { type Api, type HomeInfo, largestFile } from '../../shared/api.ts';
import { readDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { Disk } from '../store/disk.ts';
import { type Home, openHome } from '../store/home.ts';
import { createWriteQueue } from '../store/write-queue.ts';
import { adoptDraft, createDraftInHome, proposeDraftOutline, saveDraftInHome } from './drafts.ts';
import { type IncomingFile, importFile } from './import-file.ts';
import { createImportJobs } from './import-jobs.ts';
import { createLibraryIndex, type LibraryIndex } from './library-index.ts';
import type { ParseFile } from './parse-file.ts';
import { readSampleLibrary } from './sample-library.ts';

/** What the services work with; everything that differs between the ways in is passed here. */
export interface ServiceSettings {
  readonly disk: Disk;
  readonly homes: Readonly<Record<HomeInfo['kind'], string>>;
  readonly sampleFolder: string;
  readonly parse: ParseFile;
  readonly dictionary: TermDictionary;
  /** How the holder of the home is called when another program asks for it. */
  readonly program: string;
  readonly onBug: (error: unknown) => void;
}

/** The Api over an open home, and the door by which files come in beside it. */
export interface Services {
  readonly api: Api;
  /** Keeps a file until it is imported; answers with its id. Throws AppError `fileTooLarge`. */
  receiveFile(file: IncomingFile): string;
  close(): void;
}

interface OpenHome {
  readonly kind: HomeInfo['kind'];
  readonly home: Home;
  readonly index: LibraryIndex;
}

/** Opens a home and the services over it. */
export async function createServices(settings: ServiceSettings, kind: HomeInfo['kind']): Promise<Services> {
  const { dictionary, parse } = settings;
  let open = await openNamedHome(settings, kind);
  const incoming = new Map<string, IncomingFile>();
  const jobs = createImportJobs(settings.onBug);
  const info = (): HomeInfo => ({ kind: open.kind, path: open.home.path });
  const saving = createWriteQueue();
  const switching = createWriteQueue();

  const findFile = (fileId: string): IncomingFile => {
    const file = incoming.get(fileId);
    if (!file) throw new AppError('notFound', { what: fileId });
    return file;
  };
  const takeFile = (fileId: string): IncomingFile => {
    const file = findFile(fileId);
    incoming.delete(fileId);
    return file;
  };

  const api: Api = {
    home: async () => info(),
    switchHome: (request) =>
      switching(async () => {
        if (request.kind !== open.kind) {
          const next = await openNamedHome(settings, request.kind);
          await jobs.settle();
          open.home.close();
          open = next;
        }
        return info();
      }),
    listPlans: async () => ({ plans: open.home.library.list(), broken: open.home.library.broken() }),
    readPlan: ({ planId }) => open.home.library.read(planId),
    deletePlan: ({ planId }) => open.home.library.remove(planId),
    async startImport({ fileIds }) {
      const { library } = open.home;
      for (const fileId of fileIds) findFile(fileId);
      return { jobId: jobs.start(fileIds.map(takeFile), (file) => importFile(file, library, parse)) };
    },
    job: async ({ jobId }) => jobs.state(jobId),
    cancelJob: async ({ jobId }) => jobs.cancel(jobId),
    proposeOutline: ({ kind, baseIds }) => proposeDraftOutline(open.home, kind, baseIds, dictionary),
    createDraft: (request) => createDraftInHome(open.home, request),
    listDrafts: () => open.home.drafts.list(),
    readDraft: ({ draftId }) => open.home.drafts.read(draftId),
    saveDraft: ({ draft, basedOn }) => saving(() => saveDraftInHome(open.home, draft, basedOn)),
    deleteDraft: ({ draftId }) => saving(() => open.home.drafts.remove(draftId)),
    openDraftFile: ({ fileId }) =>
      saving(() => adoptDraft(open.home, readDraftText(new TextDecoder().decode(takeFile(fileId).bytes)))),
    suggest: (query) => open.index.query(query),
  };

  return {
    api,
    receiveFile(file) {
      if (file.bytes.length > largestFile) throw new AppError('fileTooLarge', { limit: '100 MB' });
      const fileId = randomUUID();
      incoming.set(fileId, file);
      return fileId;
    },
    close: () => open.home.close(),
  };
}

/** The sample home is filled from the sample library when it is opened; what it has already is left alone. */
async function openNamedHome(settings: ServiceSettings, kind: HomeInfo['kind']): Promise<OpenHome> {
  const home = await openHome(settings.disk, settings.homes[kind], settings.program);
  try {
    if (kind === 'sample') await fillSampleHome(settings, home);
  } catch (error) {
    home.close();
    throw error;
  }
  return { kind, home, index: createLibraryIndex(home.library, settings.dictionary, settings.onBug) };
}

async function fillSampleHome({ sampleFolder, parse }: ServiceSettings, home: Home): Promise<void> {
  for (const file of await readSampleLibrary(sampleFolder)) await importFile(file, home.library, parse);
}
