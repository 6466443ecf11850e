import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeDraftText } from '../../shared/document/restore-draft.ts';
import { draft, paragraph, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { createDraft, importFiles, samplePlan } from './window.ts';

const points = '望川区教育局2027年工作要点';
const place = (page: Page, name: RegExp) => page.getByRole('navigation').getByRole('button', { name });

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await place(page, /^草稿/).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开已有文稿' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer });
}

test('a draft is saved with its sources to one file, which brings them to a library that lacks them', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await importFiles(page, [samplePlan('望川区教育局2026年工作要点.txt')]);
  await createDraft(page, points);
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+S');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^望川区教育局2027年工作要点\d{8}\.wunian$/);
  await expect(page.getByRole('status').filter({ hasText: '带上了 1 份来源文稿' })).toBeVisible();
  await place(page, /^资料库/).click();
  await page.getByRole('button', { name: /^删除《/ }).click();
  await expect(page.getByText('资料库还是空的')).toBeVisible();
  await openFile(page, download.suggestedFilename(), await readFile(await download.path()));
  await expect(page.getByRole('status').filter({ hasText: '1 份来源文稿加进了资料库' })).toBeVisible();
  await expect(page.locator('.tab-bar').getByRole('tab', { name: points })).toHaveCount(2);
  await place(page, /^资料库/).click();
  await expect(page.getByRole('row', { name: /望川区教育局2026年工作要点/ })).toBeVisible();
  await openFile(page, '残缺.wunian', (await readFile(await download.path())).subarray(0, 500));
  await expect(page.getByRole('alert')).toContainText('文件已损坏');
});

test('a draft’s stage is chosen with its name, and stands in its tab and its file’s name', async ({ page, host }) => {
  await page.goto(host.url);
  await createDraft(page, points);
  await place(page, /^草稿/).click();
  await page.getByRole('button', { name: `重命名《${points}》` }).click();
  const dialog = page.getByRole('dialog', { name: '重命名草稿' });
  await dialog.getByLabel('阶段').fill('征求意见稿');
  await dialog.getByRole('button', { name: '保存' }).click();
  await place(page, /^编辑/).click();
  await expect(page.getByRole('tab', { name: `${points}（征求意见稿）` })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+S');
  expect((await downloading).suggestedFilename()).toMatch(/工作要点（征求意见稿）\d{8}\.wunian$/);
});

test('a draft that is open but was not shown yet is renamed', async ({ page, host }) => {
  await page.goto(host.url);
  await createDraft(page, points);
  const other = draft(title('望川区2026年工作总结'), paragraph('总结正文。'));
  writeFileSync(join(host.home, 'drafts', 'draft-1.wunian'), writeDraftText(other));
  await place(page, /^草稿/).click();
  await page.reload();
  await place(page, /^草稿/).click();
  await page.getByRole('button', { name: '打开《望川区2026年工作总结》' }).click();
  await place(page, /^草稿/).click();
  await page.getByRole('button', { name: `重命名《${points}》` }).click();
  await page.keyboard.type('望川区2027年要点二稿');
  await page.keyboard.press('Enter');
  await place(page, /^编辑/).click();
  await page.getByRole('tab', { name: '望川区2027年要点二稿' }).click();
  await expect(page.locator('.sheet').filter({ visible: true })).toContainText('望川区2027年要点二稿');
});
