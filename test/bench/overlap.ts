import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createOverlapIndex, type OverlapIndex } from '../../shared/reuse/overlap/overlap-index.ts';
import { type Figure, median } from './measure.ts';
import { variedDraft, variedLibrary } from './overlap/varied-library.ts';

const plans = 1_000;
const charactersEach = 15_000;
const draftLength = 100_000;
const rounds = 5;

/** What of a long draft stands in a library of a thousand plans: the whole, a block, and what the index takes. */
export async function benchOverlap(): Promise<readonly Figure[]> {
  const library = variedLibrary(plans, charactersEach);
  const blocks = variedDraft(library, draftLength);
  const before = memory();
  const index = createOverlapIndex();
  const building = timesOf(library, index.add);
  const taken = memory() - before;
  askAll(index, blocks);
  const whole = median(Array.from({ length: rounds }, () => sum(timesOf(blocks, index.overlapOf))));
  const slowest = Math.max(...blocks.map((text) => median(timesOf([text, text, text], index.overlapOf))));
  const detail = `${blocks.length} blocks, ${Math.round(100 * askAll(index, blocks))} % of their characters found`;
  const built = `built in ${Math.round(sum(building))} ms, the slowest plan in ${Math.round(Math.max(...building))} ms`;
  return [
    { name: 'overlap of a draft with a thousand plans', value: whole, limit: 2_000, unit: 'ms', detail },
    { name: 'overlap of the slowest block', value: slowest, limit: 5, unit: 'ms', detail: '' },
    { name: 'memory of the overlap index', value: taken, limit: 120, unit: 'MB', detail: built },
  ];
}

/** What share of the texts stands in the library. */
function askAll(index: OverlapIndex, texts: readonly string[]): number {
  const found = texts.flatMap((text) => index.overlapOf(text).map(({ start, end }) => end - start));
  return sum(found) / sum(texts.map((text) => text.length));
}

/** How long the work takes for each, in milliseconds. */
function timesOf<Value>(values: readonly Value[], work: (value: Value) => unknown): readonly number[] {
  return values.map((value) => {
    const began = performance.now();
    work(value);
    return performance.now() - began;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Megabytes in use once all that is not has been collected; arrays of numbers are apart from the heap. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
