import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Kills are held against the clock and run by themselves.
    exclude: ['test/e2e/**', 'test/bench/**', 'test/kills/**'],
    testTimeout: 30_000,
  },
});
