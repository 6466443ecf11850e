import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureBuilt } from '../../electron/build.mjs';

/** `npm run bench [-- NAME…]`: builds the program and its benches, measures, and ends with 1 where a limit is missed. */
const folder = fileURLToPath(new URL('../../dist/bench', import.meta.url));

await ensureBuilt();
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: fileURLToPath(new URL('bench.ts', import.meta.url)),
    target: 'node20',
    outDir: folder,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'bench.js' } },
  },
});
const { bench } = await import(pathToFileURL(`${folder}/bench.js`).href);
process.exitCode = (await bench(process.argv.slice(2))) ? 0 : 1;
