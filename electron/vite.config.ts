import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** pdf.js looks for packages to draw with; reading text needs none, and the packaged program carries none. */
const pdfjsWithoutDrawing: Plugin = {
  name: 'pdfjs-without-drawing',
  transform: (code, id) =>
    id.includes('/pdfjs-dist/')
      ? code.replaceAll(/\brequire\("(?:@napi-rs|node-readable)[^"]*"\)/g, '({})')
      : undefined,
};

/** The host's scripts, each with all it needs: the packaged program carries no node_modules. */
export default defineConfig({
  logLevel: 'warn',
  plugins: [pdfjsWithoutDrawing],
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
