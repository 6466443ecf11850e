import { writeFileSync } from 'node:fs';

/** Loaded before a program: leaves the most memory it held, in kilobytes, in the file that the environment names. */
process.on('exit', () => {
  writeFileSync(process.env.WUNIAN_BENCH_MEMORY ?? '', String(process.resourceUsage().maxRSS));
});
