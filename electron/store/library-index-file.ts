import { join } from 'node:path';
import { Low } from 'lowdb';
import type { BrokenPlan, PlanSummary } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Corrections } from '../../shared/plan/corrections/corrections.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import type { PlanFiles } from './plan-files.ts';
import { restoreStoredIndex, type StoredIndex, stampOf, summarize } from './plan-summary.ts';
import { type StoredPlan, storedVersion } from './stored-plan.ts';

/** The summaries of a library, in memory and in library.json. */
export interface IndexFile {
  list(): readonly PlanSummary[];
  find(planId: string): PlanSummary | undefined;
  /** Plan files that could not be read when the index was opened; they are left as they are. */
  broken(): readonly BrokenPlan[];
  /** Puts plans in, in place of those that have their ids, takes others out, and writes the index. */
  change(put: readonly IndexedPlan[], drop?: readonly string[]): Promise<void>;
  /** Adds a plan; the index is written when it has grown by a part, or by `flush`: a plan missing in it is found again. */
  append(plan: IndexedPlan): Promise<void>;
  /** Writes what was appended. */
  flush(): Promise<void>;
}

/** What a line of the index is made of. */
export interface IndexedPlan {
  readonly stored: StoredPlan;
  readonly corrections: Corrections;
}

/** Of its plans so many may be missing in the written index before it is written again: the work per plan stays the same. */
const unwrittenShare = 0.1;
const fewestUnwritten = 20;

/** Opens the index of a library; what it lacks or has out of date is read from the plans, which are never touched. */
export async function openIndexFile(disk: Disk, home: string, files: PlanFiles): Promise<IndexFile> {
  const adapter = jsonFile(disk, join(home, 'library.json'), restoreStoredIndex);
  const low = new Low<StoredIndex>(adapter, { version: storedVersion, plans: [], stamps: {} });
  const { lines, broken } = await readIndex(low, files);
  const index = new Map(lines.map((line) => [line.summary.planId, line]));
  let unwritten = 0;

  const write = async (): Promise<void> => {
    const current = [...index.values()];
    low.data = {
      version: storedVersion,
      plans: current.map(({ summary }) => summary),
      stamps: Object.fromEntries(current.flatMap(({ summary, stamp }) => (stamp ? [[summary.planId, stamp]] : []))),
    };
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
  const put = (plan: IndexedPlan): void => {
    index.set(plan.stored.planId, lineOf(plan));
  };

  return {
    list: () => [...index.values()].map(({ summary }) => summary),
    find: (planId) => index.get(planId)?.summary,
    broken: () => broken,
    async change(plans, drop = []) {
      const before = [...index];
      plans.forEach(put);
      for (const planId of drop) index.delete(planId);
      try {
        await write();
      } catch (error) {
        index.clear();
        for (const [planId, line] of before) index.set(planId, line);
        throw error;
      }
    },
    async append(plan) {
      put(plan);
      unwritten++;
      if (unwritten > Math.max(fewestUnwritten, index.size * unwrittenShare)) await writeIfPossible();
    },
    async flush() {
      if (unwritten > 0) await writeIfPossible();
    },
  };
}

/** A summary, and the stamp of the corrections that are in it. */
interface IndexLine {
  readonly summary: PlanSummary;
  readonly stamp: string;
}

function lineOf({ stored, corrections }: IndexedPlan): IndexLine {
  return { summary: summarize(stored, corrections), stamp: stampOf(corrections) };
}

interface ReadIndex {
  readonly lines: readonly IndexLine[];
  readonly broken: readonly BrokenPlan[];
}

async function readIndex(low: Low<StoredIndex>, files: PlanFiles): Promise<ReadIndex> {
  const there = new Set(await files.listPlans());
  const corrected = new Set(await files.listCorrected());
  const known: IndexLine[] = [];
  for (const line of await readLines(low)) {
    const { planId } = line.summary;
    if (!there.has(planId) || !(await isCurrent(line, corrected.has(planId), files))) continue;
    there.delete(planId);
    known.push(line);
  }
  const read: IndexLine[] = [];
  const broken: BrokenPlan[] = [];
  for (const planId of there) {
    const line = await readLine(files, planId);
    if ('problem' in line) broken.push(line);
    else read.push(line);
  }
  return { lines: [...known, ...read.sort(earlierFirst)], broken };
}

function earlierFirst({ summary: a }: IndexLine, { summary: b }: IndexLine): number {
  return a.importedAt.localeCompare(b.importedAt);
}

/** A program that ended between writing corrections and the index left the line as it was before. */
async function isCurrent({ summary, stamp }: IndexLine, isCorrected: boolean, files: PlanFiles): Promise<boolean> {
  if (!isCorrected) return stamp === '';
  return stamp === stampOf(await files.readCorrections(summary.planId));
}

/** A broken index is as good as none. */
async function readLines(low: Low<StoredIndex>): Promise<readonly IndexLine[]> {
  try {
    await low.read();
    return low.data.plans.map((summary) => ({ summary, stamp: low.data.stamps[summary.planId] ?? '' }));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'brokenData') throw error;
    return [];
  }
}

/** One broken plan must not hide the others. */
async function readLine(files: PlanFiles, planId: string): Promise<IndexLine | BrokenPlan> {
  const file = `${planId}.json`;
  try {
    const stored = await files.readPlan(planId);
    if (!stored) return { file, problem: { code: 'fileMissing', details: { path: file } } };
    return lineOf({ stored, corrections: await files.readCorrections(planId) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { file, problem: { code: error.code, details: error.details } };
  }
}
