import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Download, expect, type Page } from '@playwright/test';
import { importers } from '../../shared/importers/index.ts';
import { readDocument } from '../../shared/importers/read-document.ts';
import { composeText } from '../support/ime.ts';
import { canCheckSchema, schemaFaults } from '../support/schema-check.ts';
import { test } from './host-test.ts';
import { blocksOnScreen, createDraft, expectSaved, importFiles, samplePlan, sheet } from './window.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seed = (name: string) => join(root, '../shared/seeds', name);

test('the main job on two sample plans', async ({ page, host }) => {
  await mainPath(page, host.url, [
    samplePlan('望川区教育局2025年工作要点.md'),
    samplePlan('望川区教育局2026年工作要点.txt'),
  ]);
});

test('the main job on two real plans', async ({ page, host }) => {
  test.info().skip(!existsSync(seed('seed_001.txt')), 'the real plans of ../shared/seeds are not here');
  await mainPath(page, host.url, [seed('seed_001.txt'), seed('seed_003.txt')]);
});

/** Import → new draft → type with an input method → accept a suggestion → reload → export. */
async function mainPath(page: Page, url: string, files: readonly [string, string]): Promise<void> {
  await page.goto(url);
  await importFiles(page, [...files]);
  await expect(page.getByText('导入完成：新增 2 份，已有 0 份，失败 0 份')).toBeVisible();
  await createDraft(page);
  await writeParagraph(page);
  await acceptSuggestion(page);
  await expectSaved(page);
  const before = await blocksOnScreen(page);
  await page.reload();
  await reopenDraft(page);
  expect(await blocksOnScreen(page)).toEqual(before);
  const numbers = before.map(({ number }) => number).filter((number) => number !== '');
  expect(await exportedNumbers(page)).toEqual(numbers);
}

/** A paragraph under the first heading, through an input method. */
async function writeParagraph(page: Page): Promise<void> {
  await page.locator('.sheet h2').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await composeText(page, ['j', 'ji', 'jia', 'jiaq', 'jiaqiang'], '加强');
  await composeText(page, ['x', 'xiao', 'xiaoyuan'], '校园安全');
  await expect(page.locator('.sheet .block-paragraph', { hasText: /^加强校园安全$/ })).toHaveCount(1);
}

async function acceptSuggestion(page: Page): Promise<void> {
  const best = page.getByRole('list', { name: '给光标所在处的参考' }).getByRole('listitem').first();
  await expect(best).toContainText('安全');
  await page.keyboard.press('Alt+Enter');
  await expect(page.locator('.sheet [data-borrowed]').first()).toBeVisible();
}

async function reopenDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: '草稿' }).click();
  await page.getByRole('button', { name: /^打开《/ }).click();
  await expect(sheet(page)).toBeVisible();
}

/** The automatic numbers of the exported document, as our own reader of Word files finds them. */
async function exportedNumbers(page: Page): Promise<string[]> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Word' }).click();
  const confirm = page.getByRole('button', { name: '仍然导出' });
  const download = await Promise.race([
    downloading,
    confirm
      .waitFor()
      .then(() => confirm.click())
      .then(() => downloading),
  ]);
  const path = await savedPath(download);
  if (canCheckSchema) expect(schemaFaults([path])).toEqual([]);
  const { value } = await readDocument(await readFile(path), 'export.docx', importers);
  return value.lines.flatMap(({ number }) => number ?? []);
}

async function savedPath(download: Download): Promise<string> {
  const path = `${await download.path()}.docx`;
  await download.saveAs(path);
  return path;
}
