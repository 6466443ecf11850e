import type { Page } from '@playwright/test';
import { randomOf } from '../../support/random.ts';
import { blockId } from './long-draft.ts';

/** What one types, some of it taken back. */
const keys = [...'shi 2030nx', 'Backspace', ...'qu 956m', 'Backspace', 'u'];
/** Milliseconds between two keys: some come just when what follows the keys is worked out, one when it is saved. */
const [shortest, longest, rest] = [40, 240, 520] as const;
const keyAfterRest = 12;

/** Puts the cursor into the block at this place below the title. */
export async function clickBlock(page: Page, place: number): Promise<void> {
  const block = page.locator(`[data-block="${blockId(place)}"]`);
  for (let look = 0; look < 3; look++) {
    // Blocks that come on show get their real height, and those below move.
    await block.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(50);
  }
  await block.click({ position: { x: 200, y: 12 } });
  await page.waitForTimeout(rest);
}

/** Types at this place; how long each key took to the next frame, in milliseconds. */
export async function typeAt(page: Page, place: number): Promise<readonly number[]> {
  await page.bringToFront();
  await clickBlock(page, place);
  await page.evaluate(() => void window.pageWatch.keyTimes.splice(0));
  const random = randomOf(`pauses ${place}`);
  for (const [index, key] of keys.entries()) {
    await page.waitForTimeout(index === keyAfterRest ? rest : shortest + random.below(longest - shortest));
    await page.keyboard.press(key);
  }
  await page.waitForTimeout(rest);
  return page.evaluate(() => window.pageWatch.keyTimes);
}
