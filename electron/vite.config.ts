import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The host's scripts, each with all it needs: the packaged program carries no node_modules. */
export default defineConfig({
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node20',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: entry('main.ts'),
        serve: entry('serve.ts'),
        cli: entry('cli-main.ts'),
        'parse-worker': entry('services/parse-worker.ts'),
      },
      // Chunks lie beside the scripts: code finds the program's folders from its own place.
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
    },
  },
});
