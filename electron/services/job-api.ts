import { randomUUID } from 'node:crypto';
import type { Api } from '../../shared/api.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { listBackup, mergeBackup, openBackup } from './backup.ts';
import type { Jobs } from './jobs.ts';
import { backUp, importFiles, readPlansAgain } from './library-jobs.ts';
import type { ParseFile } from './parse-file.ts';
import type { WaitingFiles } from './waiting-files.ts';

type JobApi = Pick<Api, 'startImport' | 'startReadingAgain' | 'startBackup' | 'startMerge' | 'job' | 'cancelJob'>;

interface JobSettings {
  readonly jobs: Jobs;
  readonly library: () => LibraryStore;
  readonly parse: ParseFile;
  readonly incoming: WaitingFiles;
  /** What jobs made, until it is taken. */
  readonly outgoing: Map<string, Uint8Array>;
}

/** Long work on the library of the home that is open. A job stays with the library that it began on. */
export function createJobApi({ jobs, library: current, parse, incoming, outgoing }: JobSettings): JobApi {
  const keep = (bytes: Uint8Array): string => {
    const fileId = randomUUID();
    outgoing.set(fileId, bytes);
    return fileId;
  };
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
      const library = current();
      return { jobId: jobs.start(library.list().length, (progress) => backUp(library, progress, keep)) };
    },
    async startMerge({ fileId }) {
      const library = current();
      const backup = openBackup(incoming.takeOne(fileId).bytes);
      const plans = listBackup(backup);
      return { jobId: jobs.start(plans.length, (progress) => mergeBackup(backup, plans, library, progress)) };
    },
    job: async ({ jobId }) => jobs.state(jobId),
    cancelJob: async ({ jobId }) => jobs.cancel(jobId),
  };
}
