import { learnNames } from '../../../shared/reuse/names/learn-names.ts';
import { median } from '../measure.ts';
import { flexSearchSide, type IndexSide, ourSide } from './index-sides.ts';
import { questions } from './questions.ts';
import { variedPlan } from './varied-plan.ts';
import { createVariedWords, type VariedWords } from './varied-words.ts';

/** What was measured of an index, in milliseconds and megabytes. */
export interface SideFigures {
  readonly build: number;
  readonly median: number;
  readonly p95: number;
  /** What the index keeps alive, its texts included, after garbage collection. */
  readonly memory: number;
  /** The middle and the longest of some additions to the built index, the names of the plan being learnt each time. */
  readonly addition: number;
  readonly longestAddition: number;
}

export type SideName = 'ours' | 'FlexSearch';

const sides: Readonly<Record<SideName, () => IndexSide>> = { ours: ourSide, FlexSearch: flexSearchSide };
const [asked, warmUps, additions] = [400, 40, 20] as const;

/** Builds an index of so many plans and asks it. Needs `--expose-gc`; plans are made one by one and not kept. */
export function measureSide(name: SideName, plans: number): SideFigures {
  const words = createVariedWords();
  const asking = questions(asked, variedPlan(0, words), words);
  const before = memoryNow();
  const side = sides[name]();
  const build = buildOf(side, plans, words);
  const memory = memoryNow() - before;
  for (const question of asking.slice(0, warmUps)) side.query(question);
  const times = asking.map((question) => timeOf(() => side.query(question))).sort((a, b) => a - b);
  const added = Array.from({ length: additions }, (_, more) => additionTo(side, plans + more, words));
  return {
    build,
    median: median(times),
    p95: times[Math.floor(asked * 0.95)] ?? Number.NaN,
    memory,
    addition: median(added),
    longestAddition: Math.max(...added),
  };
}

function buildOf(side: IndexSide, plans: number, words: VariedWords): number {
  let sum = 0;
  for (let number = 0; number < plans; number++) {
    const plan = variedPlan(number, words);
    sum += timeOf(() => side.add(plan));
  }
  return sum + timeOf(() => side.finish());
}

function additionTo(side: IndexSide, number: number, words: VariedWords): number {
  const plan = variedPlan(number, words);
  return timeOf(() => side.add({ ...plan, names: learnNames(plan.plan) }));
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Megabytes in use, on the heap and beside it. */
function memoryNow(): number {
  if (!globalThis.gc) throw new Error('Cannot measure memory because the process was started without --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
