import { createHash } from 'node:crypto';
import { type ImportResult, largestFile, sizeText } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { ParseFile } from './parse-file.ts';
import { readPlanSource, rereadBy } from './read-plan.ts';

/** A file on its way in. That of one in an archive is inflated when it is asked for, and may throw an AppError then. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Imports one file; what is wrong with it is told in the result, and the library is then as it was. */
export function importFile(
  file: IncomingFile,
  library: LibraryStore,
  parse: ParseFile,
  signal?: AbortSignal,
): Promise<ImportResult> {
  return toldResult(file.name, async () => {
    const { bytes } = file;
    if (bytes.length > largestFile) throw new AppError('fileTooLarge', { limit: sizeText(largestFile) });
    const planId = planIdOf(bytes);
    if (library.find(planId)) return { file: file.name, outcome: 'alreadyThere', planId };
    const corrections = await library.readCorrections(planId);
    const importedAt = new Date().toISOString();
    const read = await readPlanSource({ planId, source: file.name, importedAt, bytes, corrections }, parse, signal);
    const added = await library.add(read, bytes);
    const outcome = !added ? 'alreadyThere' : read.plan.units.length === 0 ? 'withoutText' : 'imported';
    return { file: file.name, outcome, planId };
  });
}

/** Reads a plan of the library anew from its original, by the program as it is now; it is told by its file’s name. */
export function readAgain(
  planId: string,
  library: LibraryStore,
  parse: ParseFile,
  signal?: AbortSignal,
): Promise<ImportResult> {
  const file = library.find(planId)?.source ?? planId;
  return toldResult(file, async () => {
    await library.readAgain(planId, rereadBy(parse, signal));
    return { file, outcome: 'readAgain', planId };
  });
}

/** The same bytes are the same plan, whatever the file is called. */
export function planIdOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** A failure that the user can act on is a result; others are bugs. */
export async function toldResult(file: string, work: () => Promise<ImportResult>): Promise<ImportResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { file, outcome: 'failed', code: error.code, details: error.details };
  }
}
