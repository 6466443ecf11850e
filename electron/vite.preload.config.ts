import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The preload script, alone: a sandboxed preload cannot be an ES module. */
export default defineConfig({
  logLevel: 'warn',
  ssr: { external: ['electron'] },
  build: {
    ssr: true,
    target: 'node20',
    emptyOutDir: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('preload.cts', import.meta.url)),
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
});
