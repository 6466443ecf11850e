import type { ImportResult } from '../../shared/api.ts';
import type { Home } from '../store/home.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { wholeHome, writeBackup } from './backup.ts';
import { type IncomingFile, importFile, readAgain } from './import-file.ts';
import type { JobProgress } from './jobs.ts';
import type { ParseFile } from './parse-file.ts';
import { unpackFile } from './unpack-file.ts';

/** Imports files one by one, those in an archive too. What was imported before a cancel stays. */
export async function importFiles(
  files: readonly IncomingFile[],
  library: LibraryStore,
  parse: ParseFile,
  progress: JobProgress,
): Promise<void> {
  try {
    for (const file of files) {
      const parts = unpackFile(file);
      progress.grow(parts.length - 1);
      for (const part of parts) {
        await unlessCancelled(part.name, progress, () => importFile(part, library, parse, progress.signal));
      }
    }
  } finally {
    await library.flush();
  }
}

/** Reads plans anew from their originals. */
export async function readPlansAgain(
  planIds: readonly string[],
  library: LibraryStore,
  parse: ParseFile,
  progress: JobProgress,
): Promise<void> {
  for (const planId of planIds) {
    const name = library.find(planId)?.source ?? planId;
    await unlessCancelled(name, progress, () => readAgain(planId, library, parse, progress.signal));
  }
}

/** A file whose reading was broken off is neither done nor failed. */
async function unlessCancelled(name: string, progress: JobProgress, work: () => Promise<ImportResult>): Promise<void> {
  if (progress.signal.aborted) return;
  progress.at(name);
  const result = await work();
  if (!(progress.signal.aborted && result.outcome === 'failed')) progress.done(result);
}

/** Writes a backup of a home and hands its bytes to `keep`; a cancelled one leaves nothing. */
export async function backUp(
  home: Pick<Home, 'library' | 'lists'>,
  progress: JobProgress,
  keep: (bytes: Uint8Array) => string,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeBackup(home.library, progress, wholeHome(home))) chunks.push(chunk);
  if (!progress.signal.aborted) progress.give(keep(Buffer.concat(chunks)));
}
