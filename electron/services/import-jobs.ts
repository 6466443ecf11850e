import { randomUUID } from 'node:crypto';
import type { ImportResult, JobState } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { IncomingFile } from './import-file.ts';
import { unpackFile } from './unpack-file.ts';

interface Job {
  state: JobState;
  cancelled: boolean;
  running: Promise<void>;
}

/** Imports that run on while the window asks how far they are. */
export interface ImportJobs {
  /** Files in an archive are imported one by one; the total grows by them when the archive is opened. */
  start(files: readonly IncomingFile[], importOne: (file: IncomingFile) => Promise<ImportResult>): string;
  state(jobId: string): JobState;
  /** Ends the job behind the file it is at; what was imported stays. */
  cancel(jobId: string): void;
  /** Cancels all jobs and waits until none works any more. */
  settle(): Promise<void>;
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
      const state = { done: 0, total: files.length, results: [], finished: false };
      const job: Job = { state, cancelled: false, running: Promise.resolve() };
      jobs.set(jobId, job);
      job.running = runJob(job, files, importOne)
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
    async settle() {
      for (const job of jobs.values()) job.cancelled = true;
      await Promise.all([...jobs.values()].map((job) => job.running));
    },
  };
}

async function runJob(
  job: Job,
  files: readonly IncomingFile[],
  importOne: (file: IncomingFile) => Promise<ImportResult>,
): Promise<void> {
  for (const file of files) {
    const parts = unpackFile(file);
    job.state = { ...job.state, total: job.state.total + parts.length - 1 };
    for (const part of parts) {
      if (job.cancelled) return;
      const result = await importOne(part);
      job.state = { ...job.state, done: job.state.done + 1, results: [...job.state.results, result] };
    }
  }
}
