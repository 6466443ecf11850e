import { randomUUID } from 'node:crypto';
import type { ImportResult, JobState } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';

/** What the work of a job tells of itself, and how it learns that it is to end. */
export interface JobProgress {
  readonly signal: AbortSignal;
  /** The file that is worked on now. */
  at(file: string): void;
  /** More files came up: those of an archive. */
  grow(by: number): void;
  done(result: ImportResult): void;
  /** The file that the job made. */
  give(fileId: string): void;
}

/** Work that runs on while the window asks how far it is. */
export interface Jobs {
  /** Answers with the job’s id. What `work` rejects with is the job’s problem, unless it was cancelled; bugs go to `onBug` too. */
  start(total: number, work: (progress: JobProgress) => Promise<void>): string;
  state(jobId: string): JobState;
  /** Ends the job as soon as it can be; what was done stays. */
  cancel(jobId: string): void;
  /** Cancels all jobs and waits until none works any more. */
  settle(): Promise<void>;
}

interface Job {
  state: JobState;
  readonly abort: AbortController;
  running: Promise<void>;
}

/** So many jobs that have ended can still be asked for. */
const mostEnded = 20;

function problemOf(error: unknown): NonNullable<JobState['problem']> {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  return { code: 'bug', details: { message: error instanceof Error ? error.message : String(error) } };
}

export function createJobs(onBug: (error: unknown) => void): Jobs {
  const jobs = new Map<string, Job>();
  const forgetOld = (): void => {
    const ended = [...jobs].filter(([, { state }]) => state.finished).map(([jobId]) => jobId);
    for (const jobId of ended.slice(0, -mostEnded)) jobs.delete(jobId);
  };
  const find = (jobId: string): Job => {
    const job = jobs.get(jobId);
    if (!job) throw new AppError('jobUnknown', { jobId });
    return job;
  };
  return {
    start(total, work) {
      const jobId = randomUUID();
      const state = { done: 0, total, current: null, results: [], finished: false };
      const job: Job = { state, abort: new AbortController(), running: Promise.resolve() };
      forgetOld();
      jobs.set(jobId, job);
      job.running = work(progressOf(job))
        .catch((error: unknown) => {
          if (job.abort.signal.aborted) return;
          if (!(error instanceof AppError)) onBug(error);
          job.state = { ...job.state, problem: problemOf(error) };
        })
        .finally(() => {
          job.state = { ...job.state, current: null, finished: true };
        });
      return jobId;
    },
    state: (jobId) => find(jobId).state,
    cancel: (jobId) => find(jobId).abort.abort(),
    async settle() {
      for (const job of jobs.values()) job.abort.abort();
      await Promise.all([...jobs.values()].map((job) => job.running));
    },
  };
}

function progressOf(job: Job): JobProgress {
  const move = (change: Partial<JobState>) => {
    job.state = { ...job.state, ...change };
  };
  return {
    signal: job.abort.signal,
    at: (current) => move({ current }),
    grow: (by) => move({ total: job.state.total + by }),
    done: (result) => move({ done: job.state.done + 1, results: [...job.state.results, result] }),
    give: (fileId) => move({ fileId }),
  };
}

/** For work that nobody watches. */
export const silentProgress: JobProgress = {
  signal: new AbortController().signal,
  at: () => undefined,
  grow: () => undefined,
  done: () => undefined,
  give: () => undefined,
};
