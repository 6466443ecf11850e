import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Draft } from '../../../shared/document/model.ts';
import { writeDraftText } from '../../../shared/document/restore-draft.ts';
import { findBrowser } from '../../support/find-browser.ts';
import { type RunningHost, startHost } from '../../support/running-host.ts';
import { watchPage } from './page-watch.ts';

/** What the benches of the editor work with: the host over a home with the drafts, and a browser that watches its keys. */
export interface EditorBench {
  readonly host: RunningHost;
  readonly context: BrowserContext;
}

/** Does a work with the window over drafts in a folder of its own. */
export async function withEditor<Value>(
  folder: string,
  drafts: readonly Draft[],
  work: (bench: EditorBench) => Promise<Value>,
): Promise<Value> {
  await leaveDrafts(join(folder, 'home', 'drafts'), drafts);
  const host = await startHost([], folder);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await context.addInitScript(watchPage);
    await keepSession(await context.newPage(), host);
    return await work({ host, context });
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** The first window has what was open, and opens it again: those that are measured begin with nothing open. */
async function keepSession(page: Page, { url }: RunningHost): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length > 0);
}

async function leaveDrafts(folder: string, drafts: readonly Draft[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const draft of drafts) await writeFile(join(folder, `${draft.id}.wunian`), writeDraftText(draft));
}
