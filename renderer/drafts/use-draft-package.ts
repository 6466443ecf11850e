import { useCallback } from 'react';
import type { JobState } from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import { AppError } from '../../shared/errors.ts';
import { type Host, useHost } from '../app/host.ts';
import { flushDraft } from '../app/open-editors.ts';
import type { Notice, Words } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { followJob } from '../library/follow-job.ts';
import { download } from '../ui/download.ts';
import { packageName } from './package-name.ts';

/** Saves the open draft and its sources to one file elsewhere, and tells how it went. */
export function useDraftPackage(current: () => Draft, tell: (notice: Notice | null) => void): () => void {
  const host = useHost();
  return useCallback(() => {
    packDraft(host, current()).then(tell, (error: unknown) => tell(noticeOf(error)));
  }, [host, current, tell]);
}

/** Nothing gives it up: a few plans are packed in a moment. */
const never = new AbortController().signal;

async function packDraft({ api, takeFile }: Host, { id: draftId, meta }: Draft): Promise<Notice> {
  await flushDraft(draftId);
  const { jobId } = await api.startPackDraft({ draftId });
  const { fileId, results, problem } = await followJob(api, jobId, never, () => undefined);
  if (!fileId) throw problemError(problem);
  const file = packageName(meta, new Date());
  download(await takeFile(fileId), file, 'application/zip');
  const count = (isFailed: boolean) => results.filter(({ outcome }) => (outcome === 'failed') === isFailed).length;
  return { tone: 'info', key: 'package.saved', details: { file }, more: packed(count(false), count(true)) };
}

function packed(sources: number, failed: number): readonly Words[] {
  const words = (key: string, count: number): readonly Words[] => (count > 0 ? [{ key, details: { count } }] : []);
  return [...words('package.withSources', sources), ...words('package.leftOut', failed)];
}

function problemError(problem: JobState['problem']): Error {
  if (problem && problem.code !== 'bug') return new AppError(problem.code, problem.details);
  return new Error(problem?.details.message ?? 'Cannot take the file because the job made none');
}
