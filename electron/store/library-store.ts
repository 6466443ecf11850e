import { join } from 'node:path';
import { Low } from 'lowdb';
import type { PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import { restoreStoredIndex, restoreStoredPlan, type StoredIndex, type StoredPlan } from './stored-plan.ts';

/** The library of a home: one compact file a plan, and an index of summaries that can be built again from them. */
export interface LibraryStore {
  list(): readonly PlanSummary[];
  read(planId: string): Promise<StoredPlan>;
  /** Keeps the plan and the bytes it was read from; both are durable when this is done. */
  add(plan: StoredPlan, original: Uint8Array): Promise<void>;
  /** Moves the plan and its original to the home's bin. */
  remove(planId: string): Promise<void>;
}

/** Opens the library of a home; a missing or broken index is built again from the plans, which are never touched. */
export async function openLibrary(disk: Disk, home: string): Promise<LibraryStore> {
  const plansFolder = join(home, 'plans');
  const low = new Low<StoredIndex>(jsonFile(disk, join(home, 'library.json'), restoreStoredIndex), {
    version: 1,
    plans: [],
  });
  const planFile = (planId: string) => join(plansFolder, `${planId}.json`);
  await readIndex(low, disk, plansFolder);

  return {
    list: () => low.data.plans,

    async read(planId) {
      const plan = await jsonFile(disk, planFile(planId), restoreStoredPlan).read();
      if (!plan) throw new AppError('notFound', { what: planId });
      return plan;
    },

    async add(plan, original) {
      const { planId } = plan.summary;
      await disk.makeFolder(plansFolder);
      await disk.makeFolder(join(home, 'originals'));
      await disk.write(join(home, 'originals', planId), original);
      await jsonFile(disk, planFile(planId), restoreStoredPlan).write(plan);
      await writeIndex(low, [...low.data.plans.filter((known) => known.planId !== planId), plan.summary]);
    },

    async remove(planId) {
      if (!low.data.plans.some((plan) => plan.planId === planId)) throw new AppError('notFound', { what: planId });
      const bin = join(home, 'bin');
      await disk.makeFolder(bin);
      await disk.move(planFile(planId), join(bin, `${planId}.json`));
      await writeIndex(
        low,
        low.data.plans.filter((plan) => plan.planId !== planId),
      );
    },
  };
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

async function readIndex(low: Low<StoredIndex>, disk: Disk, plansFolder: string): Promise<void> {
  const names = (await disk.list(plansFolder)).filter((name) => name.endsWith('.json'));
  try {
    await low.read();
    const listed = new Set(low.data.plans.map((plan) => `${plan.planId}.json`));
    if (listed.size === names.length && names.every((name) => listed.has(name))) return;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'brokenData') throw error;
  }
  const plans = await Promise.all(
    names.map((name) => jsonFile(disk, join(plansFolder, name), restoreStoredPlan).read()),
  );
  low.data = { version: 1, plans: plans.flatMap((plan) => (plan ? [plan.summary] : [])) };
}
