import type { BrokenPlan, LibraryPlan, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { correctPlan } from '../../shared/plan/corrections/correct-plan.ts';
import type { Corrections } from '../../shared/plan/corrections/corrections.ts';
import type { Disk } from './disk.ts';
import { type IndexFile, openIndexFile } from './library-index-file.ts';
import { createPlanFiles, type PlanFiles } from './plan-files.ts';
import { summarize } from './plan-summary.ts';
import type { StoredPlan } from './stored-plan.ts';
import { createWriteQueue } from './write-queue.ts';

/** A plan's new state: what it was read as, where that changed, and what was put right. */
export interface Revision {
  readonly planId: string;
  readonly corrections: Corrections;
  readonly read?: StoredPlan;
}

/** The library of a home: a plan's files, and an index of summaries that can be built again from them. */
export interface LibraryStore {
  list(): readonly PlanSummary[];
  has(planId: string): boolean;
  /** Plan files that could not be read when the library was opened; they are left as they are. */
  broken(): readonly BrokenPlan[];
  /** The plan with its corrections. Throws AppError `notFound`, `newerVersion` or `brokenData`. */
  read(planId: string): Promise<LibraryPlan>;
  /** The plan as it was read, the bytes it was read from, and its corrections apart. */
  readParts(planId: string): Promise<PlanParts>;
  /** Corrections are kept for plans that were here once, too. */
  readCorrections(planId: string): Promise<Corrections>;
  /**
   * Keeps the plan and the bytes it was read from, durably; false where it was there already. When this fails the
   * library is as it was.
   */
  add(plan: StoredPlan, original: Uint8Array): Promise<boolean>;
  /** Replaces corrections, and what was read where that is given. When this fails the plans are as they were. */
  revise(revisions: readonly Revision[]): Promise<void>;
  /** Moves plans and their originals to the home's bin. */
  remove(planIds: readonly string[]): Promise<void>;
  /** Takes plans back out of the bin. */
  restore(planIds: readonly string[]): Promise<void>;
  /** Brings the index on the disk up to date behind `add`. */
  flush(): Promise<void>;
}

export interface PlanParts {
  readonly stored: StoredPlan;
  readonly original: Uint8Array;
  readonly corrections: Corrections;
}

interface Library {
  readonly files: PlanFiles;
  readonly index: IndexFile;
}

/** Opens the library of a home. */
export async function openLibrary(disk: Disk, home: string): Promise<LibraryStore> {
  const files = createPlanFiles(disk, home);
  const library: Library = { files, index: await openIndexFile(disk, home, files) };
  const { index } = library;
  const writing = createWriteQueue();
  return {
    list: index.list,
    has: (planId) => index.find(planId) !== undefined,
    broken: index.broken,
    read: (planId) => readPlan(library, planId),
    readParts: (planId) => readParts(library, planId),
    readCorrections: files.readCorrections,
    add: (plan, original) => writing(() => addPlan(library, plan, original)),
    revise: (revisions) => writing(() => revisePlans(library, revisions)),
    remove: (planIds) => writing(() => removePlans(library, planIds)),
    restore: (planIds) => writing(() => restorePlans(library, planIds)),
    flush: () => writing(index.flush),
  };
}

async function readStored({ files }: Library, planId: string): Promise<StoredPlan> {
  const stored = await files.readPlan(planId);
  if (!stored) throw new AppError('notFound', { what: planId });
  return stored;
}

async function readPlan(library: Library, planId: string): Promise<LibraryPlan> {
  const stored = await readStored(library, planId);
  const corrections = await library.files.readCorrections(planId);
  const { plan, lost } = correctPlan(stored.plan, corrections);
  const { original, warnings } = stored;
  const summary = summarize(stored, corrections);
  return { summary, plan, original, warnings, corrections, lostCorrections: lost.length };
}

async function readParts(library: Library, planId: string): Promise<PlanParts> {
  const stored = await readStored(library, planId);
  const original = await library.files.readOriginal(planId);
  if (!original) throw new AppError('notFound', { what: stored.source });
  return { stored, original, corrections: await library.files.readCorrections(planId) };
}

async function addPlan({ files, index }: Library, plan: StoredPlan, original: Uint8Array): Promise<boolean> {
  const { planId } = plan;
  if (index.find(planId)) return false;
  try {
    const summary = summarize(plan, await files.readCorrections(planId));
    await files.writeOriginal(planId, original);
    await files.writePlan(plan);
    await index.append(summary);
    return true;
  } catch (error) {
    await index.change([], [planId]).catch(() => undefined);
    await files.discard(planId);
    throw error;
  }
}

/** All of the revisions or none: what was done before one failed is taken back. */
async function revisePlans(library: Library, revisions: readonly Revision[]): Promise<void> {
  const { files, index } = library;
  const undo: (() => Promise<void>)[] = [];
  try {
    const summaries: PlanSummary[] = [];
    for (const { planId, corrections, read } of revisions) {
      const stored = await readStored(library, planId);
      const corrected = await files.readCorrections(planId);
      if (read) {
        undo.push(() => files.writePlan(stored));
        await files.writePlan(read);
      }
      undo.push(() => files.writeCorrections(planId, corrected));
      await files.writeCorrections(planId, corrections);
      summaries.push(summarize(read ?? stored, corrections));
    }
    await index.change(summaries);
  } catch (error) {
    await takeBack(undo);
    throw error;
  }
}

async function removePlans({ files, index }: Library, planIds: readonly string[]): Promise<void> {
  const missing = planIds.find((planId) => !index.find(planId));
  if (missing !== undefined) throw new AppError('notFound', { what: missing });
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const planId of planIds) {
      undo.push(() => files.fromBin(planId));
      await files.toBin(planId);
    }
    await index.change([], planIds);
  } catch (error) {
    await takeBack(undo);
    throw error;
  }
}

async function restorePlans(library: Library, planIds: readonly string[]): Promise<void> {
  const { files, index } = library;
  const summaries: PlanSummary[] = [];
  for (const planId of planIds.filter((id) => !index.find(id))) {
    await files.fromBin(planId);
    summaries.push(summarize(await readStored(library, planId), await files.readCorrections(planId)));
  }
  await index.change(summaries);
}

/** What stopped the work may stop taking it back as well; the first failure is then the one to tell. */
async function takeBack(undo: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of undo.toReversed()) await step().catch(() => undefined);
}
