import { expect } from '@playwright/test';
import { draft, paragraph, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { openDraft } from './open-draft.ts';
import { sheet } from './window.ts';

test('the sheet fits the window until one zooms, by keys or the wheel, and fits again', async ({ page, host }) => {
  await openDraft(page, host, draft(title('望川区教育局2027年工作要点'), paragraph('正文。')));
  const desk = page.locator('.desk');
  const width = async () => (await sheet(page).boundingBox())?.width ?? 0;
  const isCut = () => desk.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  await expect.poll(isCut).toBe(false);
  const fitted = await width();
  await sheet(page).press('Control+=');
  await expect.poll(width).toBeGreaterThan(fitted);
  await sheet(page).press('Control+0');
  await expect.poll(width).toBe(fitted);
  await desk.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeLessThan(fitted);
  await page.getByRole('button', { name: /^显示比例/ }).click();
  await expect.poll(width).toBe(fitted);
});
