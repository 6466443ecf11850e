import type { CDPSession, Page } from '@playwright/test';
import { clickBlock } from './typing.ts';

const keys = 10_000;
/** So many letters are typed between two breaks. */
const line = 100;

/** By how much typing 10,000 keys lets the page's heap grow, in megabytes. */
export async function growthByTyping(page: Page, place: number): Promise<number> {
  await clickBlock(page, place);
  const session = await page.context().newCDPSession(page);
  await typeKeys(session, line);
  const before = await heap(page, session);
  await typeKeys(session, keys);
  return ((await heap(page, session)) - before) / 2 ** 20;
}

/** Presses keys as fast as the page takes them. */
async function typeKeys(session: CDPSession, count: number): Promise<void> {
  for (let typed = 0; typed < count; typed++) {
    const key = typed % line === line - 1 ? { key: 'Enter', text: '\r' } : { key: 'a', text: 'a' };
    const windowsVirtualKeyCode = key.key === 'a' ? 65 : 13;
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', windowsVirtualKeyCode, ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode, key: key.key });
  }
}

/** The heap in use when all that follows the keys is done and nothing waits to be collected. */
async function heap(page: Page, session: CDPSession): Promise<number> {
  await page.waitForTimeout(2_000);
  await page.evaluate(() => void window.pageWatch.keyTimes.splice(0));
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
