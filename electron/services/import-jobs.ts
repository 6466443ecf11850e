import { randomUUID } from 'node:crypto';
import type { ImportResult, JobState } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { IncomingFile } from './import-file.ts';

interface Job {
  state: JobState;
  cancelled: boolean;
}

/** Imports that run on while the window asks how far they are. */
export interface ImportJobs {
  start(files: readonly IncomingFile[], importOne: (file: IncomingFile) => Promise<ImportResult>): string;
  state(jobId: string): JobState;
  /** Ends the job behind the file it is at; what was imported stays. */
  cancel(jobId: string): void;
}

export function createImportJobs(onBug: (error: unknown) => void): ImportJobs {
  const jobs = new Map<string, Job>();
  const find = (jobId: string): Job => {
    const job = jobs.get(jobId);
    if (!job) throw new AppError('jobUnknown', { jobId });
    return job;
  };
  return {
    start(files, importOne) {
      const jobId = randomUUID();
      const job: Job = { state: { done: 0, total: files.length, results: [], finished: false }, cancelled: false };
      jobs.set(jobId, job);
      void runJob(job, files, importOne)
        .catch(onBug)
        .finally(() => {
          job.state = { ...job.state, finished: true };
        });
      return jobId;
    },
    state: (jobId) => find(jobId).state,
    cancel(jobId) {
      find(jobId).cancelled = true;
    },
  };
}

async function runJob(
  job: Job,
  files: readonly IncomingFile[],
  importOne: (file: IncomingFile) => Promise<ImportResult>,
): Promise<void> {
  for (const file of files) {
    if (job.cancelled) return;
    const result = await importOne(file);
    job.state = { ...job.state, done: job.state.done + 1, results: [...job.state.results, result] };
  }
}
