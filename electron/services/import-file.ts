import { createHash } from 'node:crypto';
import { type ImportResult, largestFile, type PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { ParsedFile, ParseFile } from './parse-file.ts';

/** A file on its way in. That of one in an archive is inflated when it is asked for, and may throw an AppError then. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Imports one file; what is wrong with it is told in the result, and the library is then as it was. */
export async function importFile(file: IncomingFile, library: LibraryStore, parse: ParseFile): Promise<ImportResult> {
  try {
    const { bytes } = file;
    if (bytes.length > largestFile) throw new AppError('fileTooLarge', { limit: '100 MB' });
    const planId = planIdOf(bytes);
    if (library.list().some((plan) => plan.planId === planId))
      return { file: file.name, outcome: 'alreadyThere', planId };
    const parsed = await parse(bytes, file.name);
    const summary = summarize(planId, file.name, parsed);
    const added = await library.add({ version: 1, summary, ...parsed }, bytes);
    return { file: file.name, outcome: added ? 'imported' : 'alreadyThere', planId };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { file: file.name, outcome: 'failed', code: error.code, details: error.details };
  }
}

/** The same bytes are the same plan, whatever the file is called. */
function planIdOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function summarize(planId: string, source: string, { plan }: ParsedFile): PlanSummary {
  return {
    planId,
    source,
    meta: plan.meta.title === '' ? { ...plan.meta, title: nameOf(source) } : plan.meta,
    characters: plan.units.reduce((sum, unit) => sum + unit.text.replace(/\s/g, '').length, 0),
    units: plan.units.length,
    targets: plan.targets.length,
    importedAt: new Date().toISOString(),
  };
}

/** A file's name without the archive and folders that it came in, and without its ending. */
function nameOf(source: string): string {
  return source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
