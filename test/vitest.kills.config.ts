import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A tenth of the kills, with nothing beside them. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/kills/**/*.test.ts'] },
});
