import { randomUUID } from 'node:crypto';
import type { Api } from '../../shared/api.ts';
import type { OfficeLists } from '../../shared/lists/office-lists.ts';
import type { Home } from '../store/home.ts';
import { listBackup, listsIn, mergeBackup, openBackup } from './backup.ts';
import { packDraft, sourcesOf } from './draft-package.ts';
import type { Jobs } from './jobs.ts';
import { backUp, importFiles, readPlansAgain } from './library-jobs.ts';
import type { ParseFile } from './parse-file.ts';
import type { WaitingFiles } from './waiting-files.ts';

type JobApi = Pick<
  Api,
  'startImport' | 'startReadingAgain' | 'startBackup' | 'startMerge' | 'startPackDraft' | 'job' | 'cancelJob'
>;

interface JobSettings {
  readonly jobs: Jobs;
  readonly home: () => Home;
  readonly parse: ParseFile;
  /** Puts lists that come from elsewhere to the office's own. */
  readonly takeLists: (lists: OfficeLists) => Promise<void>;
  readonly incoming: WaitingFiles;
  /** What jobs made, until it is taken. */
  readonly outgoing: Map<string, Uint8Array>;
}

/** Long work in the home that is open. A job stays with the home that it began on. */
export function createJobApi({ jobs, home, parse, takeLists, incoming, outgoing }: JobSettings): JobApi {
  const keep = (bytes: Uint8Array): string => {
    const fileId = randomUUID();
    outgoing.set(fileId, bytes);
    return fileId;
  };
  const current = () => home().library;
  return {
    async startImport({ fileIds }) {
      const [library, files] = [current(), incoming.take(fileIds)];
      return { jobId: jobs.start(files.length, (progress) => importFiles(files, library, parse, progress)) };
    },
    async startReadingAgain({ planIds }) {
      const library = current();
      return { jobId: jobs.start(planIds.length, (progress) => readPlansAgain(planIds, library, parse, progress)) };
    },
    async startBackup() {
      const { library, lists } = home();
      const count = library.list().length;
      return { jobId: jobs.start(count, (progress) => backUp({ library, lists }, progress, keep)) };
    },
    async startMerge({ fileId }) {
      const library = current();
      const backup = openBackup(incoming.takeOne(fileId).bytes);
      const plans = listBackup(backup);
      await takeLists(listsIn(backup));
      return { jobId: jobs.start(plans.length, (progress) => mergeBackup(backup, plans, library, progress)) };
    },
    async startPackDraft({ draftId }) {
      const { library, drafts } = home();
      const draft = await drafts.read(draftId);
      const sources = sourcesOf(draft, library);
      return { jobId: jobs.start(sources.length, (progress) => packDraft(draft, sources, library, progress, keep)) };
    },
    job: async ({ jobId }) => jobs.state(jobId),
    cancelJob: async ({ jobId }) => jobs.cancel(jobId),
  };
}
