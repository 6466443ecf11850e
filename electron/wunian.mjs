import { ensureBuilt } from './build.mjs';

/** The command line, built first where needed. */
await ensureBuilt();
await import(new URL('../dist/host/cli.js', import.meta.url).href);
