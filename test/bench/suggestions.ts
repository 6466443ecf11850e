import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Figure, ratioFigure } from './measure.ts';
import { projectPath } from './project-path.ts';
import type { SideFigures, SideName } from './suggestions/measure-side.ts';
import { firstAnswers } from './suggestions/stored-start.ts';

/** Plans of 100 clauses. */
const [plans, manyPlans] = [1_000, 10_000] as const;
/** What the engine may take for its heap, in megabytes. */
const mostHeap = 1024;
/** Both ways to the first answer take the same time for each plan, so fewer tell the same. */
const plansAtStart = 200;

/** The index of suggestions with 100,000 clauses, against FlexSearch with the same texts. */
export async function benchSuggestions(folder: string): Promise<readonly Figure[]> {
  const { figures: ours } = await measure(folder, 'ours', plans);
  const { figures: theirs } = await measure(folder, 'FlexSearch', plans);
  const [built, stored] = await firstAnswers(join(folder, 'suggestions'), plansAtStart);
  const medians = `median ${ours.median.toFixed(1)} ms : ${theirs.median.toFixed(1)} ms`;
  return [
    { name: 'ranked suggestions, p95', value: ours.p95, limit: 20, unit: 'ms', detail: medians },
    ratioFigure('their p95 against FlexSearch’s plain query', [ours.p95, theirs.p95], 1),
    ratioFigure('building the index against FlexSearch', [ours.build, theirs.build], 1),
    {
      name: 'memory of the index, texts included',
      value: ours.memory,
      limit: 80,
      unit: 'MB',
      detail: `FlexSearch without texts ${theirs.memory.toFixed(0)} MB`,
    },
    {
      name: 'adding one plan',
      value: ours.addition,
      limit: 50,
      unit: 'ms',
      detail: `at most ${ours.longestAddition.toFixed(0)} ms`,
    },
    ratioFigure('first answer with the index stored against building it', [stored, built], 0.3),
  ];
}

/** The same index with 1,000,000 clauses. */
export async function benchMillionClauses(folder: string): Promise<readonly Figure[]> {
  const few = await measure(folder, 'ours', plans);
  const many = await measure(folder, 'ours', manyPlans);
  const detail = `index ${many.figures.memory.toFixed(0)} MB, built in ${(many.figures.build / 1000).toFixed(0)} s`;
  return [
    ratioFigure('p95 with 1,000,000 clauses against 100,000', [many.figures.p95, few.figures.p95], 10),
    { name: 'most memory with 1,000,000 clauses', value: many.peak, limit: 1536, unit: 'MB', detail },
  ];
}

interface Measured {
  readonly figures: SideFigures;
  /** The most memory that the process held, in megabytes. */
  readonly peak: number;
}

async function measure(folder: string, side: SideName, count: number): Promise<Measured> {
  const memoryFile = join(folder, 'suggestions.memory');
  // Without a limit the engine lets garbage lie where there is much memory.
  const watch = [
    '--expose-gc',
    `--max-old-space-size=${mostHeap}`,
    '--import',
    projectPath('test/bench/tell-memory.mjs'),
  ];
  const argv = [
    projectPath('test/bench/suggestions/child.mjs'),
    projectPath('dist/bench/bench.js'),
    side,
    String(count),
  ];
  const env = { ...process.env, WUNIAN_BENCH_MEMORY: memoryFile };
  const { stdout } = await promisify(execFile)(process.execPath, [...watch, ...argv], { env });
  return { figures: JSON.parse(stdout), peak: Number(await readFile(memoryFile, 'utf8')) / 1024 };
}
