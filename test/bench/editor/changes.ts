import type { Page } from '@playwright/test';
import { blockId, chapterOf, leadOf } from './long-draft.ts';
import { clickBlock } from './typing.ts';

/** A change that does not come within this many milliseconds does not come. */
const patience = 60_000;

/** Presses keys; gives how long it takes, from the first on, until all that was waited for is on show. */
async function timeOf(page: Page, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  const times = page.evaluate(() => window.pageWatch.waited());
  const [time = Number.NaN] = await Promise.race([times, page.waitForTimeout(patience).then(() => [])]);
  return time;
}

/** Splits a clause: how long until the next clause's number is right on the sheet and in the outline, in milliseconds. */
export async function timeOfRenumbering(page: Page, clause: number): Promise<number> {
  await clickBlock(page, clause);
  const next = { id: blockId(clause + 2), lead: leadOf(clause + 2) };
  await page.evaluate(({ id, lead }) => {
    const block = document.querySelector(`[data-block="${id}"]`);
    const before = block?.getAttribute('data-number') ?? '';
    const after = before.replace(/\d+/, (number) => String(Number(number) + 1));
    window.pageWatch.waitUntil(() => {
      const entries = [...document.querySelectorAll('.outline-words')].map((entry) => entry.textContent ?? '');
      const isRight = entries.filter((text) => text.endsWith(lead)).every((text) => text === `${after}${lead}`);
      return isRight && block?.getAttribute('data-number') === after && after !== before;
    });
  }, next);
  return timeOf(page, 'Enter');
}

/** Spoils a left-over: how long until it is no longer marked nor counted, in milliseconds. */
export async function timeOfFindings(page: Page, place: number): Promise<number> {
  await clickBlock(page, place);
  const mark = page.locator(`[data-block="${blockId(place)}"] .run-left-over`);
  await mark.click();
  await mark.evaluate((element) => {
    const counted = () => document.querySelector('.tab-list')?.textContent;
    const before = counted();
    window.pageWatch.waitUntil(() => counted() !== before && !element.isConnected);
  });
  return timeOf(page, 'Backspace');
}

/** Selects all, deletes it and takes that back: how long each takes until it is on show, in milliseconds. */
export async function timesOfDeletingAll(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  const all = await page.locator('.sheet [data-block]').count();
  await page.evaluate(() => window.pageWatch.waitUntil(() => !document.getSelection()?.isCollapsed));
  times.push(await timeOf(page, 'Control+a'));
  // The title stays, and what the cursor is in.
  await waitForCount(page, 1, 2);
  times.push(await timeOf(page, 'Delete'));
  await waitForCount(page, all, all);
  times.push(await timeOf(page, 'Control+z'));
  return times;
}

async function waitForCount(page: Page, ...range: readonly [least: number, most: number]): Promise<void> {
  await page.evaluate(([least, most]) => {
    const blocks = document.getElementsByClassName('block');
    window.pageWatch.waitUntil(() => blocks.length >= least && blocks.length <= most);
  }, range);
}

/** Moves a chapter below the next: how long until they stand there in the new order, in milliseconds. */
export async function timeOfMoving(page: Page, place: number): Promise<number> {
  const chapter = chapterOf(place);
  await clickBlock(page, chapter);
  await page.evaluate((id) => {
    const headings = document.getElementsByClassName('block-heading block-depth-1');
    const placeNow = () => [...headings].findIndex((heading) => heading.getAttribute('data-block') === id);
    const before = placeNow();
    window.pageWatch.waitUntil(() => placeNow() === before + 1);
  }, blockId(chapter));
  return timeOf(page, 'Alt+Shift+ArrowDown');
}
