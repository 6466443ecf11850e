import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { generatePlan, planText } from './generated-plan.ts';
import { type Figure, ratioFigure } from './measure.ts';
import { commandLine } from './programs.ts';
import { projectPath } from './project-path.ts';

const plans = 1_000;
const charactersEach = 15_000;
/** So many plans are compared, after as many by which the program warms up. */
const stretch = 100;

/** Imports a thousand plans in one run: whether the last take longer than the first, and how much memory it takes. */
export async function benchManyPlans(folder: string): Promise<readonly Figure[]> {
  const drawer = join(folder, 'drawer');
  await leavePlans(drawer, plans);
  const { times, peak } = await importTimes(drawer, join(folder, 'home'));
  if (times.length !== plans) throw new Error(`Cannot compare plans because ${times.length} of ${plans} were imported`);
  const duration = (from: number, to: number) => ((times[to - 1] ?? 0) - (times[from - 1] ?? 0)) / (to - from);
  const name = 'a plan of the last hundred against one of the first';
  return [
    ratioFigure(name, [duration(plans - stretch, plans), duration(stretch, 2 * stretch)], 1.2),
    { name: 'memory of the import of a thousand plans', value: peak, limit: 500, unit: 'MB', detail: '' },
  ];
}

/** Writes generated plans as text files, in the order of their names. */
export async function leavePlans(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const path = join(folder, `${String(number).padStart(4, '0')}.txt`);
    await writeFile(path, planText(generatePlan(number, charactersEach)));
  }
}

/** When each plan was told to be in, in milliseconds, and the most memory that the program held, in megabytes. */
async function importTimes(
  drawer: string,
  home: string,
): Promise<{ readonly times: readonly number[]; readonly peak: number }> {
  const memoryFile = `${home}.memory`;
  const watch = ['--import', projectPath('test/bench/tell-memory.mjs')];
  const [node, script] = commandLine;
  const child = spawn(node, [...watch, script, 'import', '--home', home, drawer], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, WUNIAN_BENCH_MEMORY: memoryFile },
  });
  const times: number[] = [];
  createInterface(child.stderr).on('line', () => times.push(performance.now()));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`Cannot measure the import because it ended with status ${status}`);
  return { times, peak: Number(await readFile(memoryFile, 'utf8')) / 1024 };
}
