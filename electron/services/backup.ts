import { strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { z } from 'zod';
import { type ImportResult, largestBackup, type PlanSummary, sizeText } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { openZip, type ZipArchive } from '../../shared/importers/zip-archive.ts';
import { emptyLists, type OfficeLists } from '../../shared/lists/office-lists.ts';
import { restoreOfficeLists } from '../../shared/lists/restore-office-lists.ts';
import {
  type CorrectionChange,
  type Corrections,
  correctionsSchema,
  noCorrections,
} from '../../shared/plan/corrections/corrections.ts';
import { parseJson, restoreWith } from '../../shared/restore.ts';
import type { Home } from '../store/home.ts';
import type { LibraryStore, PlanParts, Reread } from '../store/library-store.ts';
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

/** What is packed where it is not the whole library. */
export interface Packing {
  readonly plans: readonly PlanSummary[];
  /** Texts of other files, by their names in the archive. */
  readonly beside: Readonly<Record<string, string>>;
  /** Bytes that the originals may take together; a plan that does not fit is told as failed and left out. */
  readonly room: number;
}

/** The file of a backup with the office's lists. */
const listsFile = 'lists.json';

/** All that a backup of a home holds: its library and the office's lists. */
export function wholeHome({ library, lists }: Pick<Home, 'library' | 'lists'>): Packing {
  const beside = { [listsFile]: JSON.stringify({ version: storedVersion, ...lists.read() }) };
  return { plans: library.list(), beside, room: Number.POSITIVE_INFINITY };
}

/** The lists that a backup brings along; none where it was made before there were any. Throws AppError `brokenData`. */
export function listsIn(files: ZipArchive): OfficeLists {
  const bytes = files.read(listsFile);
  if (!bytes) return emptyLists;
  const value = parseJson(strFromU8(bytes), listsFile);
  expectKnownVersion(value);
  return restoreOfficeLists(value);
}

/**
 * The bytes of a backup, one plan after another: a zip archive of the library's files. A plan that cannot be read is told
 * as failed and left out. Throws AppError `backupTooLarge` for more than could be restored.
 */
export async function* writeBackup(
  library: LibraryStore,
  progress: JobProgress,
  { plans, beside, room }: Packing,
): AsyncGenerator<Uint8Array> {
  const { zip, written } = collectingZip();
  const packed: string[] = [];
  let [size, left] = [0, room];
  for (const [name, text] of Object.entries(beside)) addText(zip, name, text);
  for (const { planId, source } of plans) {
    if (progress.signal.aborted) return;
    progress.at(source);
    progress.done(
      await toldResult(source, async () => {
        const parts = await library.readParts(planId);
        left = roomAfter(left, parts.original);
        addPlan(zip, parts);
        packed.push(planId);
        return { file: source, outcome: 'backedUp', planId };
      }),
    );
    for (const chunk of written()) {
      size += chunk.length;
      if (size > largestBackup) throw new AppError('backupTooLarge', { limit: sizeText(largestBackup) });
      yield chunk;
    }
  }
  addText(zip, mark, JSON.stringify({ version: storedVersion, plans: packed }));
  zip.end();
  yield* written();
}

function roomAfter(room: number, { length }: Uint8Array): number {
  if (length > room) throw new AppError('fileTooLarge', { limit: sizeText(room) });
  return room - length;
}

function addPlan(zip: Zip, { stored, original, corrections }: PlanParts): void {
  const paths = pathsOf(stored.planId);
  addText(zip, paths.plan, JSON.stringify(stored));
  addText(zip, paths.corrections, JSON.stringify({ version: storedVersion, ...corrections }));
  // Most originals are packed already.
  const file = new ZipPassThrough(paths.original);
  zip.add(file);
  file.push(original, true);
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
 * Takes in the plans of a backup that this library has not. Of plans that are here nothing is replaced: only what was not
 * put right here is put right as the backup has it. A plan that is spoiled fails by itself.
 */
export async function mergeBackup(
  files: ZipArchive,
  plans: readonly string[],
  library: LibraryStore,
  progress: JobProgress,
): Promise<void> {
  try {
    for (const planId of plans) {
      if (progress.signal.aborted) break;
      const name = library.find(planId)?.source ?? planId;
      progress.at(name);
      progress.done(await toldResult(name, () => takePlan(files, planId, library)));
    }
  } finally {
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

async function takePlan(files: ZipArchive, planId: string, library: LibraryStore): Promise<ImportResult> {
  const paths = pathsOf(planId);
  const stored = restoreStoredPlan(jsonOf(files, paths.plan));
  const original = files.read(paths.original);
  if (!original || planIdOf(original) !== planId || stored.planId !== planId) {
    throw new AppError('brokenFile', { reason: 'backup' });
  }
  const corrections = correctionsOf(files, paths.corrections);
  const added = await library.add(stored, original, corrections);
  if (added) return { file: stored.source, outcome: 'imported', planId };
  const change = lacking(await library.readCorrections(planId), corrections);
  if (change) await library.change([{ planId, change }], neverReread);
  const file = library.find(planId)?.source ?? stored.source;
  return { file, outcome: change ? 'corrected' : 'alreadyThere', planId };
}

/** Cleaning rules and text are as they are here: what is merged needs no new reading. */
const neverReread: Reread = () => Promise.reject(new Error('Cannot read anew because merging changes no reading'));

/** What theirs puts right and ours does not; undefined where that is nothing. */
function lacking(ours: Corrections, theirs: Corrections): CorrectionChange | undefined {
  const setMeta = Object.fromEntries(Object.entries(theirs.meta).filter(([field]) => !(field in ours.meta)));
  const addTags = theirs.tags.filter((tag) => !ours.tags.includes(tag));
  const addUnits = ours.units.length === 0 ? theirs.units : [];
  const isNothing = Object.keys(setMeta).length + addTags.length + addUnits.length === 0;
  return isNothing ? undefined : { setMeta, addTags, addUnits };
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
