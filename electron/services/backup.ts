import { strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { z } from 'zod';
import { type ImportResult, largestBackup } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { openZip, type ZipArchive } from '../../shared/importers/zip-archive.ts';
import { type Corrections, correctionsSchema, noCorrections } from '../../shared/plan/corrections/corrections.ts';
import { parseJson, restoreWith } from '../../shared/restore.ts';
import type { LibraryStore, Revision } from '../store/library-store.ts';
import { expectKnownVersion, restoreStoredPlan, storedVersion } from '../store/stored-plan.ts';
import { planIdOf, toldResult } from './import-file.ts';
import type { JobProgress } from './jobs.ts';

/** A backup is as large as the originals in it; what is beside them is a few times smaller. */
const mostInflated = 2 * largestBackup - 1;

/** The file of a backup that says what it is. */
const mark = 'wunian-library.json';
const markSchema = z.object({ version: z.number(), plans: z.array(z.string().regex(/^[\w-]{1,64}$/)) });

const pathsOf = (planId: string) => ({
  plan: `plans/${planId}.json`,
  original: `originals/${planId}`,
  corrections: `corrections/${planId}.json`,
});

/** The bytes of a backup, one plan after another: a zip archive of the library's files. */
export async function* writeBackup(library: LibraryStore, progress: JobProgress): AsyncGenerator<Uint8Array> {
  const { zip, written } = collectingZip();
  const plans = library.list();
  addText(zip, mark, JSON.stringify({ version: storedVersion, plans: plans.map(({ planId }) => planId) }));
  for (const { planId, source } of plans) {
    if (progress.signal.aborted) return;
    progress.at(source);
    const paths = pathsOf(planId);
    const { stored, original, corrections } = await library.readParts(planId);
    addText(zip, paths.plan, JSON.stringify(stored));
    addText(zip, paths.corrections, JSON.stringify({ version: storedVersion, ...corrections }));
    // Most originals are packed already.
    const file = new ZipPassThrough(paths.original);
    zip.add(file);
    file.push(original, true);
    yield* written();
    progress.done({ file: source, outcome: 'alreadyThere', planId });
  }
  zip.end();
  yield* written();
}

/** A zip whose bytes are taken as they come. */
function collectingZip(): { readonly zip: Zip; readonly written: () => Uint8Array[] } {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const written = () => {
    const taken = chunks;
    chunks = [];
    return taken;
  };
  return { zip, written };
}

function addText(zip: Zip, path: string, text: string): void {
  const file = new ZipDeflate(path);
  zip.add(file);
  file.push(strToU8(text), true);
}

/**
 * Takes in the plans of a backup that this library has not, and corrections of plans that nothing was corrected in here;
 * what is here is never replaced. A plan that is spoiled fails by itself.
 */
export async function mergeBackup(
  files: ZipArchive,
  plans: readonly string[],
  library: LibraryStore,
  progress: JobProgress,
): Promise<void> {
  const revisions: Revision[] = [];
  try {
    for (const planId of plans) {
      if (progress.signal.aborted) break;
      progress.at(planId);
      const { result, revision } = await takePlan(files, planId, library);
      progress.done(result);
      if (revision) revisions.push(revision);
    }
  } finally {
    await library.revise(revisions);
    await library.flush();
  }
}

/** Opens the bytes of a backup. Throws AppError `notABackup`. */
export function openBackup(bytes: Uint8Array): ZipArchive {
  try {
    return openZip(bytes, mostInflated);
  } catch (error) {
    throw error instanceof AppError ? new AppError('notABackup') : error;
  }
}

/** The ids of the plans in a backup. Throws AppError `notABackup`, `brokenFile` or `newerVersion`. */
export function listBackup(files: ZipArchive): readonly string[] {
  const bytes = files.read(mark);
  if (!bytes) throw new AppError('notABackup', {});
  const value = parseJson(strFromU8(bytes), mark);
  expectKnownVersion(value);
  return restoreWith(markSchema, value, mark).plans;
}

interface Taken {
  readonly result: ImportResult;
  readonly revision?: Revision;
}

async function takePlan(files: ZipArchive, planId: string, library: LibraryStore): Promise<Taken> {
  const paths = pathsOf(planId);
  let revision: Revision | undefined;
  const result = await toldResult(planId, async () => {
    const stored = restoreStoredPlan(jsonOf(files, paths.plan));
    const original = files.read(paths.original);
    if (!original || planIdOf(original) !== planId || stored.planId !== planId) {
      throw new AppError('brokenFile', { reason: 'backup' });
    }
    const added = await library.add(stored, original);
    const corrections = correctionsOf(files, paths.corrections);
    const ours = await library.readCorrections(planId);
    if (isEmpty(ours) && !isEmpty(corrections)) revision = { planId, corrections, read: stored };
    return { file: stored.source, outcome: added ? 'imported' : 'alreadyThere', planId };
  });
  return { result, ...(revision ? { revision } : {}) };
}

function jsonOf(files: ZipArchive, path: string): unknown {
  const bytes = files.read(path);
  if (!bytes) throw new AppError('brokenFile', { reason: 'backup' });
  return parseJson(strFromU8(bytes), path);
}

function correctionsOf(files: ZipArchive, path: string): Corrections {
  if (!files.read(path)) return noCorrections;
  return restoreWith(correctionsSchema, jsonOf(files, path), path);
}

function isEmpty(corrections: Corrections): boolean {
  return JSON.stringify({ ...noCorrections, ...corrections }) === JSON.stringify(noCorrections);
}
