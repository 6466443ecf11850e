import type { Api, JobState } from '../../shared/api.ts';
import { followJob } from './follow-job.ts';
import { begunWork, type LibraryWork } from './library-work.ts';

/** Starts a job of the host and tells how far it is until it ends; answers with its last state. */
export async function runWork(
  api: Api,
  kind: LibraryWork['kind'],
  start: () => Promise<{ readonly jobId: string }>,
  signal: AbortSignal,
  tell: (work: LibraryWork) => void,
): Promise<JobState> {
  const { jobId } = await start();
  const workOf = (job: JobState): LibraryWork => {
    const { done, total, current, results, finished, problem } = job;
    const ended = problem ? 'failed' : signal.aborted ? 'cancelled' : 'finished';
    const work = { ...begunWork(kind, total), done, current, results, state: finished ? ended : 'running' } as const;
    return problem ? { ...work, problem } : work;
  };
  return followJob(api, jobId, signal, (job) => tell(workOf(job)));
}
