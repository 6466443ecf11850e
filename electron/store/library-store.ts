import { join } from 'node:path';
import { Low } from 'lowdb';
import type { BrokenPlan, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import { restoreStoredIndex, restoreStoredPlan, type StoredIndex, type StoredPlan } from './stored-plan.ts';
import { createWriteQueue } from './write-queue.ts';

/** The library of a home: one compact file a plan, and an index of summaries that can be built again from them. */
export interface LibraryStore {
  list(): readonly PlanSummary[];
  /** Plan files that could not be read when the index was built; they are left as they are. */
  broken(): readonly BrokenPlan[];
  read(planId: string): Promise<StoredPlan>;
  /**
   * Keeps the plan and the bytes it was read from, durably; false where it was there already. When this fails the
   * library is as it was.
   */
  add(plan: StoredPlan, original: Uint8Array): Promise<boolean>;
  /** Moves the plan and its original to the home's bin. */
  remove(planId: string): Promise<void>;
}

interface Library {
  readonly disk: Disk;
  readonly home: string;
  readonly low: Low<StoredIndex>;
}

/** Opens the library of a home; a missing or broken index is built again from the plans, which are never touched. */
export async function openLibrary(disk: Disk, home: string): Promise<LibraryStore> {
  const adapter = jsonFile(disk, join(home, 'library.json'), restoreStoredIndex);
  const library: Library = { disk, home, low: new Low<StoredIndex>(adapter, { version: 1, plans: [] }) };
  const broken = await readIndex(library);
  const writing = createWriteQueue();
  return {
    list: () => library.low.data.plans,
    broken: () => broken,
    read: (planId) => readPlan(library, planId),
    add: (plan, original) => writing(() => addPlan(library, plan, original)),
    remove: (planId) => writing(() => removePlan(library, planId)),
  };
}

const planFile = ({ home }: Library, planId: string) => join(home, 'plans', `${planId}.json`);
const originalFile = ({ home }: Library, planId: string) => join(home, 'originals', planId);

async function readPlan(library: Library, planId: string): Promise<StoredPlan> {
  const plan = await jsonFile(library.disk, planFile(library, planId), restoreStoredPlan).read();
  if (!plan) throw new AppError('notFound', { what: planId });
  return plan;
}

async function addPlan(library: Library, plan: StoredPlan, original: Uint8Array): Promise<boolean> {
  const { disk, home, low } = library;
  const { planId } = plan.summary;
  if (low.data.plans.some((known) => known.planId === planId)) return false;
  await disk.makeFolder(join(home, 'plans'));
  await disk.makeFolder(join(home, 'originals'));
  try {
    await disk.write(originalFile(library, planId), original);
    await jsonFile(disk, planFile(library, planId), restoreStoredPlan).write(plan);
    await writeIndex(low, [...low.data.plans, plan.summary]);
    return true;
  } catch (error) {
    await disk.discard(planFile(library, planId));
    await disk.discard(originalFile(library, planId));
    throw error;
  }
}

async function removePlan(library: Library, planId: string): Promise<void> {
  const { disk, home, low } = library;
  if (!low.data.plans.some((plan) => plan.planId === planId)) throw new AppError('notFound', { what: planId });
  const bin = join(home, 'bin');
  await disk.makeFolder(bin);
  await disk.move(planFile(library, planId), join(bin, `${planId}.json`));
  try {
    await writeIndex(
      low,
      low.data.plans.filter((plan) => plan.planId !== planId),
    );
  } catch (error) {
    await disk.move(join(bin, `${planId}.json`), planFile(library, planId));
    throw error;
  }
  await disk.move(originalFile(library, planId), join(bin, planId));
}

/** The index in memory changes only once it is on the disk. */
async function writeIndex(low: Low<StoredIndex>, plans: readonly PlanSummary[]): Promise<void> {
  const before = low.data;
  low.data = { version: 1, plans };
  try {
    await low.write();
  } catch (error) {
    low.data = before;
    throw error;
  }
}

/** Reads the index, or builds it from the plans where it does not name just those that are there. */
async function readIndex({ disk, home, low }: Library): Promise<readonly BrokenPlan[]> {
  const names = (await disk.list(join(home, 'plans'))).filter((name) => name.endsWith('.json'));
  try {
    await low.read();
    const listed = new Set(low.data.plans.map((plan) => `${plan.planId}.json`));
    if (listed.size === names.length && names.every((name) => listed.has(name))) return [];
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'brokenData') throw error;
  }
  const read = await Promise.all(names.map((name) => readSummary(disk, join(home, 'plans'), name)));
  low.data = { version: 1, plans: read.flatMap((found) => ('problem' in found ? [] : [found])) };
  return read.flatMap((found) => ('problem' in found ? [found] : []));
}

/** One broken plan must not hide the others. */
async function readSummary(disk: Disk, folder: string, file: string): Promise<PlanSummary | BrokenPlan> {
  try {
    const plan = await jsonFile(disk, join(folder, file), restoreStoredPlan).read();
    return plan?.summary ?? { file, problem: { code: 'fileMissing', details: { path: file } } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { file, problem: { code: error.code, details: error.details } };
  }
}
