import type { Api, JobState } from '../../shared/api.ts';

/** How often the window asks how far a job is, in milliseconds: soon at first, for most are short. */
const firstAsk = 30;
const longestPause = 250;

/** Asks how far a job is until it is finished, and ends it when `signal` says so. */
export async function followJob(
  api: Api,
  jobId: string,
  signal: AbortSignal,
  tell: (job: JobState) => void,
): Promise<JobState> {
  let pause = firstAsk;
  let cancelled = false;
  for (;;) {
    if (signal.aborted && !cancelled) {
      cancelled = true;
      await api.cancelJob({ jobId });
    }
    const job = await api.job({ jobId });
    tell(job);
    if (job.finished) return job;
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(longestPause, pause * 1.5);
  }
}
