import { randomUUID } from 'node:crypto';
import { type Api, backupEnding, type HomeInfo, largestBackup, largestFile } from '../../shared/api.ts';
import { readDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import type { TermDictionary } from '../../shared/suggestions/term-dictionary.ts';
import type { Disk } from '../store/disk.ts';
import { type Home, openHome } from '../store/home.ts';
import { createWriteQueue } from '../store/write-queue.ts';
import { listBackup, mergeBackup, openBackup } from './backup.ts';
import { changePlans, setCorrections } from './corrections.ts';
import { adoptDraft, createDraftInHome, proposeDraftOutline, saveDraftInHome } from './drafts.ts';
import { type IncomingFile, importFile } from './import-file.ts';
import { createJobs } from './jobs.ts';
import { createLibraryIndex, type LibraryIndex } from './library-index.ts';
import { backUp, importFiles, readPlansAgain } from './library-jobs.ts';
import { judged, officeOf } from './office.ts';
import type { ParseFile } from './parse-file.ts';
import { readSampleLibrary } from './sample-library.ts';
import { createWaitingFiles } from './waiting-files.ts';

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

/** The Api over an open home, and the door by which files come in and go out beside it. */
export interface Services {
  readonly api: Api;
  /** Keeps a file until it is imported; answers with its id. Throws AppError `fileTooLarge`. */
  receiveFile(file: IncomingFile): string;
  /** Gives a file that a job made, once; undefined where there is none. */
  handOutFile(fileId: string): Uint8Array | undefined;
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
  const incoming = createWaitingFiles();
  const outgoing = new Map<string, Uint8Array>();
  const jobs = createJobs(settings.onBug);
  const info = (): HomeInfo => ({ kind: open.kind, path: open.home.path, office: open.home.settings.read().office });
  const saving = createWriteQueue();
  const switching = createWriteQueue();

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
    async setOffice({ office }) {
      await open.home.settings.write({ office });
      return info();
    },
    async listPlans() {
      const { library } = open.home;
      return { plans: judged(library.list(), officeOf(open.home)), broken: library.broken() };
    },
    async readPlan({ planId }) {
      const plan = await open.home.library.read(planId);
      const [summary = plan.summary] = judged([plan.summary], officeOf(open.home));
      return { ...plan, summary };
    },
    deletePlans: ({ planIds }) => open.home.library.remove(planIds),
    restorePlans: ({ planIds }) => open.home.library.restore(planIds),
    setCorrections: ({ plans }) => setCorrections(plans, open.home.library, parse),
    changePlans: async ({ planIds, change }) => ({ before: await changePlans(planIds, change, open.home.library) }),
    searchPlans: ({ text, planIds }) => open.index.search(text, planIds),
    async startImport({ fileIds }) {
      const { library } = open.home;
      const files = incoming.take(fileIds);
      return { jobId: jobs.start(files.length, (progress) => importFiles(files, library, parse, progress)) };
    },
    async startReadingAgain({ planIds }) {
      const { library } = open.home;
      return { jobId: jobs.start(planIds.length, (progress) => readPlansAgain(planIds, library, parse, progress)) };
    },
    async startBackup() {
      const { library } = open.home;
      const keep = (bytes: Uint8Array) => {
        const fileId = randomUUID();
        outgoing.set(fileId, bytes);
        return fileId;
      };
      return { jobId: jobs.start(library.list().length, (progress) => backUp(library, progress, keep)) };
    },
    async startMerge({ fileId }) {
      const { library } = open.home;
      const backup = openBackup(incoming.takeOne(fileId).bytes);
      const plans = listBackup(backup);
      return { jobId: jobs.start(plans.length, (progress) => mergeBackup(backup, plans, library, progress)) };
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
      saving(() => adoptDraft(open.home, readDraftText(new TextDecoder().decode(incoming.takeOne(fileId).bytes)))),
    suggest: (query) => open.index.query(query),
  };

  return {
    api,
    receiveFile(file) {
      const limit = file.name.endsWith(`.${backupEnding}`) ? largestBackup : largestFile;
      if (file.bytes.length > limit) throw new AppError('fileTooLarge', { limit: `${limit >> 20} MB` });
      return incoming.keep(file);
    },
    handOutFile(fileId) {
      const file = outgoing.get(fileId);
      outgoing.delete(fileId);
      return file;
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
  await home.library.flush();
}
