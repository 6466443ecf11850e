import { test as base } from '@playwright/test';
import { type RunningHost, startHost } from '../support/running-host.ts';

/** Tests against a browser host of their own, over an empty home. */
export const test = base.extend<{ readonly host: RunningHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.stop();
  },
});
