import { expect, type Page } from '@playwright/test';
import { composeText } from '../support/ime.ts';
import { test } from './host-test.ts';
import { createDraft, expectSaved, linesOnScreen, sheet } from './window.ts';

/** A draft written by hand: one chapter with two items, and a second chapter. */
async function writeDraft(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await createDraft(page, '望川区教育局2027年工作要点');
  await page.locator('.sheet h2').click();
  await page.keyboard.type('加强党的建设');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('抓好学习。坚持第一议题制度。');
  await page.keyboard.press('Enter');
  await page.keyboard.type('抓好队伍。培训骨干教师。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+1');
  await page.keyboard.type('保障校园安全');
}

test('writing keeps the numbers right: Enter, Tab, Shift-Tab, undo', async ({ page, host }) => {
  await writeDraft(page, host.url);
  const written = [
    '望川区教育局2027年工作要点',
    '一、加强党的建设',
    '（一）抓好学习。坚持第一议题制度。',
    '（二）抓好队伍。培训骨干教师。',
    '二、保障校园安全',
  ];
  await expect.poll(() => linesOnScreen(page)).toEqual(written);
  await page.locator('.sheet .block-clause').nth(1).click();
  await page.keyboard.press('Tab');
  await expect.poll(() => linesOnScreen(page)).toContain('1.抓好队伍。培训骨干教师。');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => linesOnScreen(page)).toContain('二、抓好队伍。培训骨干教师。');
  await expect.poll(() => linesOnScreen(page)).toContain('三、保障校园安全');
  for (let times = 0; times < 3; times++) await page.keyboard.press('Control+Z');
  await expect.poll(() => linesOnScreen(page)).toEqual(written);
});

test('another numbering scheme renumbers without touching the text', async ({ page, host }) => {
  await writeDraft(page, host.url);
  await page.locator('.sheet').press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('排查隐患。每月一次。');
  await page.getByRole('button', { name: /编号样式/ }).click();
  await page.getByRole('option', { name: '一、→ 1. 通篇连号' }).click();
  await expect
    .poll(() => linesOnScreen(page))
    .toEqual([
      '望川区教育局2027年工作要点',
      '一、加强党的建设',
      '1.抓好学习。坚持第一议题制度。',
      '2.抓好队伍。培训骨干教师。',
      '二、保障校园安全',
      '3.排查隐患。每月一次。',
    ]);
});

test('the outline shows the numbers, and goes where it is told', async ({ page, host }) => {
  await writeDraft(page, host.url);
  const outline = page.getByRole('treegrid', { name: '提纲' });
  await expect(outline.locator('.outline-words')).toHaveText([
    '一、加强党的建设',
    '（一）抓好学习',
    '（二）抓好队伍',
    '二、保障校园安全',
  ]);
  await outline.getByRole('row', { name: '（一）抓好学习' }).click();
  await page.keyboard.type('！');
  await expect.poll(() => linesOnScreen(page)).toContain('（一）！抓好学习。坚持第一议题制度。');
});

test('an input method neither doubles nor loses text, and each commit is one undo', async ({ page, host }) => {
  await writeDraft(page, host.url);
  await page.locator('.sheet').press('Control+End');
  await page.keyboard.press('Enter');
  await composeText(page, ['y', 'yan', 'yanfang'], '严防');
  await page.waitForTimeout(600);
  await composeText(page, ['s', 'shou', 'shoujiao'], '死守');
  await expect.poll(() => linesOnScreen(page)).toContain('严防死守');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => linesOnScreen(page)).toContain('严防');
});

test('a killed host loses nothing that was written a second before', async ({ page, host }) => {
  await writeDraft(page, host.url);
  await expectSaved(page);
  const before = await linesOnScreen(page);
  const again = await host.restart();
  await page.goto(again.url);
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  await page.getByRole('button', { name: /^打开《/ }).click();
  await expect(sheet(page)).toBeVisible();
  expect(await linesOnScreen(page)).toEqual(before);
  await again.stop();
});
