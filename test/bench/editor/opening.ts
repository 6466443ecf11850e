import type { BrowserContext, Page } from '@playwright/test';
import type { Side } from './sides.ts';

/** How long an editor takes to open a document, in milliseconds from the key that opens it. */
export interface Opening {
  /** Until the first screen is painted and has taken a key. */
  readonly first: number;
  /** Until all blocks are there and painted. */
  readonly whole: number;
  /** The page, with the document open and the cursor in it. */
  readonly page: Page;
}

/** Opens a document of so many blocks, and types until it takes a key. */
export async function openDocument(side: Side, context: BrowserContext, blocks: number): Promise<Opening> {
  const page = await side.prepare(context);
  await page.evaluate((count) => {
    const shown = document.getElementsByClassName('block');
    window.pageWatch.waitForText();
    window.pageWatch.waitUntil(() => shown.length >= count);
  }, blocks);
  await page.keyboard.press('Enter');
  do await page.keyboard.press('x');
  while (!(await page.evaluate(() => window.pageWatch.hasText)));
  const [first = Number.NaN, whole = Number.NaN] = await page.evaluate(() => window.pageWatch.waited());
  return { first, whole, page };
}
