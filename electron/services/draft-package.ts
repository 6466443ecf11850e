import { largestFile, type PlanSummary, type SourcesTaken } from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import { readDraftText, writeDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import { isZip, openZip, type ZipArchive } from '../../shared/importers/zip-archive.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { listBackup, mergeBackup, writeBackup } from './backup.ts';
import type { IncomingFile } from './import-file.ts';
import { type JobProgress, silentProgress } from './jobs.ts';

/** A draft and the plans it came from, in one file: a backup of these plans with the draft beside them. */
export interface DraftPackage {
  readonly draft: Draft;
  readonly files: ZipArchive;
  /** The ids of the plans in it. */
  readonly plans: readonly string[];
}

/** The part of a package that is the draft. */
const draftPart = 'draft.json';
/** The originals in a package take at most so many bytes, so that it can be opened again with what lies beside them. */
const roomForOriginals = 0.8 * largestFile;
/** The originals are as large as the package; texts are a few times smaller when they are packed. */
const mostInflated = 3 * largestFile;

/** The plans that a draft is based on or borrowed from, as far as the library has them; each once. */
export function sourcesOf(draft: Draft, library: LibraryStore): readonly PlanSummary[] {
  const borrowed = draft.blocks.flatMap(({ provenance = [] }) => provenance);
  const planIds = new Set([...draft.bases, ...borrowed].map(({ planId }) => planId));
  return [...planIds].flatMap((planId) => library.find(planId) ?? []);
}

/**
 * Writes a draft and its sources to one file and hands its bytes to `keep`. A source that cannot be read, or for which no
 * room is left, is told as failed and left out.
 */
export async function packDraft(
  draft: Draft,
  sources: readonly PlanSummary[],
  library: LibraryStore,
  progress: JobProgress,
  keep: (bytes: Uint8Array) => string,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  const packing = { plans: sources, beside: { [draftPart]: writeDraftText(draft) }, room: roomForOriginals };
  for await (const chunk of writeBackup(library, progress, packing)) chunks.push(chunk);
  if (!progress.signal.aborted) progress.give(keep(Buffer.concat(chunks)));
}

/**
 * Opens a file that holds a draft with its sources; null for all others. Throws AppError `brokenFile`, `inflatesTooMuch`,
 * `newerVersion` or `brokenData`.
 */
export function openDraftPackage({ name, bytes }: IncomingFile): DraftPackage | null {
  if (!isZip(bytes)) return null;
  const isOurs = name.toLowerCase().endsWith('.wunian');
  const files = openPacked(bytes, isOurs);
  const text = files?.read(draftPart);
  if (!files || !text) {
    if (isOurs) throw new AppError('brokenFile', { reason: 'draft' });
    return null;
  }
  return { draft: readDraftText(new TextDecoder().decode(text)), files, plans: plansIn(files) };
}

/** A damaged archive of another name is left to those who know its format. */
function openPacked(bytes: Uint8Array, isOurs: boolean): ZipArchive | null {
  try {
    return openZip(bytes, mostInflated);
  } catch (error) {
    if (!isOurs && error instanceof AppError) return null;
    throw error;
  }
}

function plansIn(files: ZipArchive): readonly string[] {
  try {
    return listBackup(files);
  } catch (error) {
    throw error instanceof AppError && error.code === 'notABackup'
      ? new AppError('brokenFile', { reason: 'draft' })
      : error;
  }
}

/** Takes the sources of a package into the library: what it lacks, and nothing is replaced. One that is spoiled fails by itself. */
export async function takeSources({ files, plans }: DraftPackage, library: LibraryStore): Promise<SourcesTaken> {
  let [added, failed] = [0, 0];
  await mergeBackup(files, plans, library, {
    ...silentProgress,
    done({ outcome }) {
      if (outcome === 'imported') added++;
      if (outcome === 'failed') failed++;
    },
  });
  return { added, failed, there: plans.length - added - failed };
}
