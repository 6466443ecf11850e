import { join } from 'node:path';
import { Low } from 'lowdb';
import type { BrokenPlan, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import type { PlanFiles } from './plan-files.ts';
import { restoreStoredIndex, type StoredIndex, summarize } from './plan-summary.ts';
import { storedVersion } from './stored-plan.ts';

/** The summaries of a library, in memory and in library.json. */
export interface IndexFile {
  list(): readonly PlanSummary[];
  find(planId: string): PlanSummary | undefined;
  /** Plan files that could not be read when the index was opened; they are left as they are. */
  broken(): readonly BrokenPlan[];
  /** Puts summaries in, in place of those that have their ids, takes others out, and writes the index. */
  change(put: readonly PlanSummary[], drop?: readonly string[]): Promise<void>;
  /** Adds a summary; the index is written when it has grown by a part, or by `flush`: a plan missing in it is found again. */
  append(summary: PlanSummary): Promise<void>;
  /** Writes what was appended. */
  flush(): Promise<void>;
}

/** Of its plans so many may be missing in the written index before it is written again: the work per plan stays the same. */
const unwrittenShare = 0.1;
const fewestUnwritten = 20;

/** Opens the index of a library; what it lacks is read from the plans, which are never touched. */
export async function openIndexFile(disk: Disk, home: string, files: PlanFiles): Promise<IndexFile> {
  const adapter = jsonFile(disk, join(home, 'library.json'), restoreStoredIndex);
  const low = new Low<StoredIndex>(adapter, { version: storedVersion, plans: [] });
  const { plans, broken } = await readIndex(low, files);
  const summaries = new Map(plans.map((plan) => [plan.planId, plan]));
  let unwritten = 0;

  const write = async (): Promise<void> => {
    low.data = { version: storedVersion, plans: [...summaries.values()] };
    await low.write();
    unwritten = 0;
  };

  /** The plans themselves are kept by then; on a full disk the index is built from them another time. */
  const writeIfPossible = async (): Promise<void> => {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  };

  return {
    list: () => [...summaries.values()],
    find: (planId) => summaries.get(planId),
    broken: () => broken,
    async change(put, drop = []) {
      const before = new Map(summaries);
      for (const summary of put) summaries.set(summary.planId, summary);
      for (const planId of drop) summaries.delete(planId);
      try {
        await write();
      } catch (error) {
        summaries.clear();
        for (const [planId, summary] of before) summaries.set(planId, summary);
        throw error;
      }
    },
    async append(summary) {
      summaries.set(summary.planId, summary);
      unwritten++;
      if (unwritten > Math.max(fewestUnwritten, summaries.size * unwrittenShare)) await writeIfPossible();
    },
    async flush() {
      if (unwritten > 0) await writeIfPossible();
    },
  };
}

interface ReadIndex {
  readonly plans: readonly PlanSummary[];
  readonly broken: readonly BrokenPlan[];
}

async function readIndex(low: Low<StoredIndex>, files: PlanFiles): Promise<ReadIndex> {
  const there = new Set(await files.list());
  const listed = (await readListed(low)).filter(({ planId }) => there.has(planId));
  for (const { planId } of listed) there.delete(planId);
  const found: PlanSummary[] = [];
  const broken: BrokenPlan[] = [];
  for (const planId of there) {
    const summary = await readSummary(files, planId);
    if ('problem' in summary) broken.push(summary);
    else found.push(summary);
  }
  return { plans: [...listed, ...found.sort(earlierFirst)], broken };
}

function earlierFirst(a: PlanSummary, b: PlanSummary): number {
  return a.importedAt.localeCompare(b.importedAt);
}

/** A broken index is as good as none. */
async function readListed(low: Low<StoredIndex>): Promise<readonly PlanSummary[]> {
  try {
    await low.read();
    return low.data.plans;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'brokenData') throw error;
    return [];
  }
}

/** One broken plan must not hide the others. */
async function readSummary(files: PlanFiles, planId: string): Promise<PlanSummary | BrokenPlan> {
  const file = `${planId}.json`;
  try {
    const plan = await files.readPlan(planId);
    if (!plan) return { file, problem: { code: 'fileMissing', details: { path: file } } };
    return summarize(plan, await files.readCorrections(planId));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { file, problem: { code: error.code, details: error.details } };
  }
}
