import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What takes minutes: all damaged files, and all kills. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/damaged/**/*.test.ts', 'test/kills/**/*.test.ts', 'test/renderer/editor/random-commands.test.ts'],
    env: { WUNIAN_LONG: '1' },
  },
});
