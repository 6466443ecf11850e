import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { type Corrections, correctionsSchema, noCorrections } from '../../shared/plan/corrections/corrections.ts';
import { restoreWith } from '../../shared/restore.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import { expectKnownVersion, restoreStoredPlan, type StoredPlan, storedVersion } from './stored-plan.ts';

/** The files of each plan in a home: what was read, the bytes it was read from, and what the writer put right. */
export interface PlanFiles {
  /** The ids of the plans that are there. */
  listPlans(): Promise<readonly string[]>;
  /** The ids of plans that have corrections, be they there or not. */
  listCorrected(): Promise<readonly string[]>;
  readPlan(planId: string): Promise<StoredPlan | null>;
  writePlan(plan: StoredPlan): Promise<void>;
  readOriginal(planId: string): Promise<Uint8Array | undefined>;
  writeOriginal(planId: string, bytes: Uint8Array): Promise<void>;
  /**
   * Corrections outlive their plan, so that they are found again when its file comes back. A broken file of them is set
   * aside under another name, never written over.
   */
  readCorrections(planId: string): Promise<Corrections>;
  writeCorrections(planId: string, corrections: Corrections): Promise<void>;
  /** Takes back a plan that could not be added as a whole. */
  discard(planId: string): Promise<void>;
  toBin(planId: string): Promise<void>;
  fromBin(planId: string): Promise<void>;
}

const ending = '.json';

/** The files of the plans in a home. */
export function createPlanFiles(disk: Disk, home: string): PlanFiles {
  const folders = {
    plans: join(home, 'plans'),
    originals: join(home, 'originals'),
    corrections: join(home, 'corrections'),
    bin: join(home, 'bin'),
  };
  const planPath = (planId: string) => join(folders.plans, `${planId}${ending}`);
  const originalPath = (planId: string) => join(folders.originals, planId);
  const binned = (planId: string) => join(folders.bin, planId);
  const planAt = (planId: string) => jsonFile(disk, planPath(planId), restoreStoredPlan);
  const correctionsAt = (planId: string) =>
    jsonFile<Corrections & { readonly version?: number }>(
      disk,
      join(folders.corrections, `${planId}${ending}`),
      restoreCorrections,
    );

  const idsIn = async (folder: string): Promise<readonly string[]> => {
    const names = (await disk.list(folder)).filter((name) => name.endsWith(ending));
    return names.map((name) => name.slice(0, -ending.length));
  };
  /** A program that ended between the two moves of a plan leaves its original where it was. */
  const moveIfThere = async (from: string, to: string): Promise<void> => {
    try {
      await disk.move(from, to);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'fileMissing') throw error;
    }
  };

  return {
    listPlans: () => idsIn(folders.plans),
    listCorrected: () => idsIn(folders.corrections),
    readPlan: (planId) => planAt(planId).read(),
    async writePlan(plan) {
      await disk.makeFolder(folders.plans);
      await planAt(plan.planId).write(plan);
    },
    readOriginal: (planId) => disk.read(originalPath(planId)),
    async writeOriginal(planId, bytes) {
      await disk.makeFolder(folders.originals);
      await disk.write(originalPath(planId), bytes);
    },
    async readCorrections(planId) {
      try {
        return (await correctionsAt(planId).read()) ?? noCorrections;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'brokenData') throw error;
        const path = join(folders.corrections, `${planId}${ending}`);
        await disk.move(path, `${path}.broken`);
        return noCorrections;
      }
    },
    async writeCorrections(planId, corrections) {
      await disk.makeFolder(folders.corrections);
      await correctionsAt(planId).write({ version: storedVersion, ...corrections });
    },
    async discard(planId) {
      await disk.discard(planPath(planId));
      await disk.discard(originalPath(planId));
    },
    async toBin(planId) {
      await disk.makeFolder(folders.bin);
      await disk.move(planPath(planId), `${binned(planId)}${ending}`);
      await moveIfThere(originalPath(planId), binned(planId));
    },
    async fromBin(planId) {
      await moveIfThere(binned(planId), originalPath(planId));
      await disk.move(`${binned(planId)}${ending}`, planPath(planId));
    },
  };
}

function restoreCorrections(value: unknown): Corrections {
  expectKnownVersion(value);
  return restoreWith(correctionsSchema, value, 'corrections');
}
