import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { type RunningHost, startHost } from '../support/running-host.ts';
import { leavePlans } from './many-plans.ts';
import { alternate, type Figure, ratioFigure, timed } from './measure.ts';
import { commandLine, run } from './programs.ts';

const rounds = 7;

/** How long the window takes to show a library of a thousand plans, against one of ten. */
export async function benchWindowOpen(folder: string): Promise<readonly Figure[]> {
  const hosts = [await hostOver(join(folder, 'large'), 1_000), await hostOver(join(folder, 'small'), 10)] as const;
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const [large, small] = hosts;
    const open = (host: RunningHost) => () => openWindow(browser, host.url);
    await alternate(1, open(large), open(small));
    const name = 'the window opens on 1,000 plans against 10';
    return [ratioFigure(name, await alternate(rounds, open(large), open(small)), 1.5)];
  } finally {
    await browser.close();
    for (const host of hosts) await host.stop();
  }
}

/** The browser host over a library of so many plans. */
async function hostOver(folder: string, plans: number): Promise<RunningHost> {
  const drawer = join(folder, 'drawer');
  await leavePlans(drawer, plans);
  await mkdir(join(folder, 'home'), { recursive: true });
  const [node, script] = commandLine;
  await run(node, script, 'import', '--home', join(folder, 'home'), drawer);
  return startHost([], folder);
}

/** Opens the window anew; the time from there until it lists plans, in milliseconds. */
async function openWindow(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const time = await timed(async () => {
    await page.goto(url);
    await page.locator('.plan-title').first().waitFor();
  });
  await page.close();
  return time;
}
