import type { BrokenPlan, LibraryPlan, PlanChange, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { inverseOf, withChange } from '../../shared/plan/corrections/change-corrections.ts';
import { correctPlan } from '../../shared/plan/corrections/correct-plan.ts';
import { type Corrections, noCorrections } from '../../shared/plan/corrections/corrections.ts';
import type { Disk } from './disk.ts';
import { type IndexedPlan, type IndexFile, openIndexFile } from './library-index-file.ts';
import { createPlanFiles, type PlanFiles } from './plan-files.ts';
import { stampOf, summarize } from './plan-summary.ts';
import type { StoredPlan } from './stored-plan.ts';
import { createWriteQueue } from './write-queue.ts';

/** A plan as it was read, the bytes it was read from, and its corrections apart. */
export interface PlanParts {
  readonly stored: StoredPlan;
  readonly original: Uint8Array;
  readonly corrections: Corrections;
}

/** Reads a plan anew, by the cleaning rules and the text that its corrections want. */
export type Reread = (parts: PlanParts) => Promise<StoredPlan>;

/** The library of a home: a plan's files, and an index of summaries that can be built again from them. */
export interface LibraryStore {
  list(): readonly PlanSummary[];
  find(planId: string): PlanSummary | undefined;
  /** Plan files that could not be read when the library was opened; they are left as they are. */
  broken(): readonly BrokenPlan[];
  /** The plan with its corrections. Throws AppError `notFound`, `newerVersion` or `brokenData`. */
  read(planId: string): Promise<LibraryPlan>;
  readParts(planId: string): Promise<PlanParts>;
  /** Corrections are kept for plans that were here once, too. */
  readCorrections(planId: string): Promise<Corrections>;
  /**
   * Keeps the plan and the bytes it was read from, durably, with corrections that come with it where there were none;
   * false where it was there already. When this fails the library is as it was.
   */
  add(plan: StoredPlan, original: Uint8Array, corrections?: Corrections): Promise<boolean>;
  /**
   * Puts things right in plans, all or none, on top of what was put right till then; those whose cleaning rules or text
   * change are read anew. Answers with the changes that take these back.
   */
  change(changes: readonly PlanChange[], reread: Reread): Promise<readonly PlanChange[]>;
  /** Reads a plan anew; its corrections stay. */
  readAgain(planId: string, reread: Reread): Promise<void>;
  /** Moves plans and their originals to the home's bin, all or none. */
  remove(planIds: readonly string[]): Promise<void>;
  /** Takes plans back out of the bin, all or none. */
  restore(planIds: readonly string[]): Promise<void>;
  /** Brings the index on the disk up to date behind `add`. */
  flush(): Promise<void>;
}

interface Library {
  readonly files: PlanFiles;
  readonly index: IndexFile;
}

/** Opens the library of a home. What looks before it writes does both in one turn of the queue. */
export async function openLibrary(disk: Disk, home: string): Promise<LibraryStore> {
  const files = createPlanFiles(disk, home);
  const library: Library = { files, index: await openIndexFile(disk, home, files) };
  const { index } = library;
  const writing = createWriteQueue();
  return {
    list: index.list,
    find: index.find,
    broken: index.broken,
    read: (planId) => readPlan(library, planId),
    readParts: (planId) => readParts(library, planId),
    readCorrections: files.readCorrections,
    add: (plan, original, corrections = noCorrections) => writing(() => addPlan(library, plan, original, corrections)),
    change: (changes, reread) => writing(() => changePlans(library, changes, reread)),
    readAgain: (planId, reread) => writing(() => readAgain(library, planId, reread)),
    remove: (planIds) => writing(() => removePlans(library, planIds)),
    restore: (planIds) => writing(() => restorePlans(library, planIds)),
    flush: () => writing(index.flush),
  };
}

async function readStored({ files }: Library, planId: string): Promise<StoredPlan> {
  const stored = await files.readPlan(planId);
  if (!stored) throw new AppError('planGone');
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
  if (!original) throw new AppError('originalGone', { file: stored.source });
  return { stored, original, corrections: await library.files.readCorrections(planId) };
}

async function addPlan(
  { files, index }: Library,
  plan: StoredPlan,
  original: Uint8Array,
  given: Corrections,
): Promise<boolean> {
  const { planId } = plan;
  if (index.find(planId)) return false;
  const kept = await files.readCorrections(planId);
  const isNew = stampOf(kept) === '' && stampOf(given) !== '';
  try {
    await files.writeOriginal(planId, original);
    if (isNew) await files.writeCorrections(planId, given);
    await files.writePlan(plan);
    await index.append({ stored: plan, corrections: isNew ? given : kept });
    return true;
  } catch (error) {
    await index.change([], [planId]).catch(() => undefined);
    await files.discard(planId);
    throw error;
  }
}

async function changePlans(
  library: Library,
  changes: readonly PlanChange[],
  reread: Reread,
): Promise<readonly PlanChange[]> {
  const { files, index } = library;
  const changed: IndexedPlan[] = [];
  const undo: PlanChange[] = [];
  await allOrNone(async (takeBack) => {
    for (const { planId, change } of changes) {
      const before = { stored: await readStored(library, planId), corrections: await files.readCorrections(planId) };
      const corrections = withChange(before.corrections, change);
      takeBack(() => files.writeCorrections(planId, before.corrections));
      await files.writeCorrections(planId, corrections);
      const stored = changesReading(before, corrections)
        ? await reread({ ...(await readParts(library, planId)), corrections })
        : before.stored;
      if (stored !== before.stored) {
        takeBack(() => files.writePlan(before.stored));
        await files.writePlan(stored);
      }
      changed.push({ stored, corrections });
      undo.unshift({ planId, change: inverseOf(before.corrections, change) });
    }
    await index.change(changed);
  });
  return undo;
}

function changesReading({ stored, corrections }: IndexedPlan, after: Corrections): boolean {
  const sorted = (rules: readonly string[]) => rules.toSorted().join();
  return corrections.text !== after.text || sorted(stored.rulesOff) !== sorted(after.rulesOff);
}

async function readAgain(library: Library, planId: string, reread: Reread): Promise<void> {
  const { files, index } = library;
  const parts = await readParts(library, planId);
  const stored = await reread(parts);
  await allOrNone(async (takeBack) => {
    takeBack(() => files.writePlan(parts.stored));
    await files.writePlan(stored);
    await index.change([{ stored, corrections: parts.corrections }]);
  });
}

async function removePlans({ files, index }: Library, planIds: readonly string[]): Promise<void> {
  if (planIds.some((planId) => !index.find(planId))) throw new AppError('planGone');
  await allOrNone(async (takeBack) => {
    for (const planId of planIds) {
      takeBack(() => files.fromBin(planId));
      await files.toBin(planId);
    }
    await index.change([], planIds);
  });
}

async function restorePlans(library: Library, planIds: readonly string[]): Promise<void> {
  const { files, index } = library;
  await allOrNone(async (takeBack) => {
    const restored: IndexedPlan[] = [];
    for (const planId of planIds.filter((id) => !index.find(id))) {
      takeBack(() => files.toBin(planId));
      await files.fromBin(planId);
      restored.push({ stored: await readStored(library, planId), corrections: await files.readCorrections(planId) });
    }
    await index.change(restored);
  });
}

/** Does work that names, before each step, what takes the step back; when it fails, all steps are taken back. */
async function allOrNone(work: (takeBack: (step: () => Promise<void>) => void) => Promise<void>): Promise<void> {
  const steps: (() => Promise<void>)[] = [];
  try {
    await work((step) => steps.push(step));
  } catch (error) {
    // What stopped the work may stop taking it back as well; the first failure is then the one to tell.
    for (const step of steps.toReversed()) await step().catch(() => undefined);
    throw error;
  }
}
