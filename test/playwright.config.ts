import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/find-browser.ts';

// Each worker reads this file again; the browser is looked for once.
process.env.WUNIAN_TEST_BROWSER ??= await findBrowser();

export default defineConfig({
  outputDir: 'results',
  timeout: 90_000,
  // A busy machine is no fault of the program.
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    launchOptions: {
      executablePath: process.env.WUNIAN_TEST_BROWSER,
      // Root may not use Chromium's sandbox; the tests open nothing but the program itself.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'e2e', testDir: 'e2e' },
    { name: 'pictures', testDir: 'pictures' },
  ],
});
