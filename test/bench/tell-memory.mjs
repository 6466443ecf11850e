import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program: leaves the most memory it held, in kilobytes, in the file that the environment names. */
if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.WUNIAN_BENCH_MEMORY ?? '', String(peakMemory())));
}

/** Linux counts what a process held before it became this program into maxRSS, but not into VmHWM. */
function peakMemory() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
