import { type ImportResult, type JobState, largestFile } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Host } from './host.ts';

/** How often the window asks how far an import is, in milliseconds. */
const askEvery = 250;

/** Sends files to the host one by one and follows their import; a file that cannot be sent is a failed result. */
export async function importFiles(
  { api, sendFile }: Host,
  files: readonly File[],
  tell: (job: JobState) => void,
): Promise<void> {
  const unsent: ImportResult[] = [];
  const fileIds: string[] = [];
  for (const file of files) {
    tell({ done: 0, total: files.length, results: unsent, finished: false });
    try {
      if (file.size > largestFile) throw new AppError('fileTooLarge', { limit: '100 MB' });
      fileIds.push(await sendFile(file.name, await file.arrayBuffer()));
    } catch (error) {
      unsent.push(failedResult(file.name, error));
    }
  }
  const { jobId } = await api.startImport({ fileIds });
  for (;;) {
    const job = await api.job({ jobId });
    tell({
      ...job,
      done: job.done + unsent.length,
      total: job.total + unsent.length,
      results: [...unsent, ...job.results],
    });
    if (job.finished) return;
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
}

/** A file may vanish between being chosen and being read. */
function failedResult(file: string, error: unknown): ImportResult {
  if (error instanceof AppError) return { file, outcome: 'failed', code: error.code, details: error.details };
  return { file, outcome: 'failed', code: 'fileMissing', details: { path: file } };
}
