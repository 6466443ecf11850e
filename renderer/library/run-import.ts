import { type ImportResult, largestFile, sizeText } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Host } from '../app/host.ts';
import type { ChosenFile } from './chosen-files.ts';
import { followJob } from './follow-job.ts';
import { begunWork, type LibraryWork } from './library-work.ts';

/** Files are sent and imported in batches, so that a large drawer never lies in the memory as a whole. */
const batchFiles = 16;
const batchBytes = 32 * 1024 * 1024;

/** What is told of an import that this one goes on with. */
export interface EarlierImport {
  readonly results: readonly ImportResult[];
  /** Files that are left for another time. */
  readonly waiting: readonly ChosenFile[];
}

/**
 * Sends files to the host batch by batch and follows their import; a file that cannot be sent is a failed result. A
 * cancelled import tells the files that are left.
 */
export async function runImport(
  host: Host,
  files: readonly ChosenFile[],
  { results: before, waiting: others }: EarlierImport,
  signal: AbortSignal,
  tell: (work: LibraryWork) => void,
): Promise<void> {
  let results = before;
  let left = files;
  const total = before.length + files.length;
  const told = (change: Partial<LibraryWork>) =>
    tell({ ...begunWork('import', Math.max(total, results.length)), results, done: results.length, ...change });
  told({ current: files[0]?.name ?? null });
  while (left.length > 0 && !signal.aborted) {
    const batch = nextBatch(left);
    const done = await importBatch(host, batch, signal, (partial, grown, current) =>
      told({ results: [...results, ...partial], done: results.length + partial.length, total: total + grown, current }),
    );
    results = [...results, ...done];
    if (!signal.aborted) left = left.slice(batch.length);
  }
  // Of an archive that was left in the middle the rest is wanted; what it had is there already then.
  const names = new Set(results.map(({ file }) => file));
  const waiting = [...others, ...left.filter(({ name }) => !names.has(name))];
  told({ state: waiting.length > 0 ? 'cancelled' : 'finished', waiting });
}

function nextBatch(files: readonly ChosenFile[]): readonly ChosenFile[] {
  let bytes = 0;
  const end = files.findIndex(({ file }, index) => {
    bytes += file.size;
    return index > 0 && (index >= batchFiles || bytes > batchBytes);
  });
  return end < 0 ? files : files.slice(0, end);
}

type TellBatch = (results: readonly ImportResult[], grown: number, current: string | null) => void;

async function importBatch(
  { api, sendFile }: Host,
  batch: readonly ChosenFile[],
  signal: AbortSignal,
  tell: TellBatch,
): Promise<readonly ImportResult[]> {
  const unsent: ImportResult[] = [];
  const fileIds: string[] = [];
  for (const { name, file } of batch) {
    // What was sent is still handed to a job, which takes it out of the host's memory before it ends.
    if (signal.aborted) break;
    try {
      if (file.size > largestFile) throw new AppError('fileTooLarge', { limit: sizeText(largestFile) });
      fileIds.push(await sendFile(name, await file.arrayBuffer()));
    } catch (error) {
      unsent.push(failedResult(name, error));
    }
  }
  const { jobId } = await api.startImport({ fileIds });
  const job = await followJob(api, jobId, signal, ({ results, total, current }) =>
    tell([...unsent, ...results], total - fileIds.length, current),
  );
  return [...unsent, ...job.results];
}

/** A file may vanish between being chosen and being read. */
function failedResult(file: string, error: unknown): ImportResult {
  if (error instanceof AppError) return { file, outcome: 'failed', code: error.code, details: error.details };
  return { file, outcome: 'failed', code: 'fileMissing', details: { path: file } };
}
