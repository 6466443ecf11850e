import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Download, expect, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { importers } from '../../shared/importers/index.ts';
import { readDocument } from '../../shared/importers/read-document.ts';
import { canCheckSchema, schemaFaults } from '../support/schema-check.ts';
import { composeText } from '../support/ime.ts';
import { test } from './host-test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = (name: string) => join(root, 'resources/sample-library', name);
const seed = (name: string) => join(root, '../shared/seeds', name);

test('the main job on two sample plans', async ({ page, host }) => {
  await mainPath(page, host.url, [sample('望川区教育局2025年工作要点.md'), sample('望川区教育局2026年工作要点.txt')]);
});

test('the main job on two real plans', async ({ page, host }) => {
  test.skip(!existsSync(seed('seed_001.txt')), 'the real plans of ../shared/seeds are not here');
  await mainPath(page, host.url, [seed('seed_001.txt'), seed('seed_003.txt')]);
});

/** Import → new draft → type with an input method → accept a suggestion → reload → export. */
async function mainPath(page: Page, url: string, files: readonly [string, string]): Promise<void> {
  await page.goto(url);
  await importPlans(page, files);
  await createDraft(page);
  await writeParagraph(page);
  await acceptSuggestion(page);
  await expect(page.getByText('已保存', { exact: true })).toBeVisible();
  const before = await blocksOnScreen(page);
  await page.reload();
  await reopenDraft(page);
  expect(await blocksOnScreen(page)).toEqual(before);
  const numbers = before.map(({ number }) => number).filter((number) => number !== '');
  expect(await exportedNumbers(page)).toEqual(numbers);
}

async function importPlans(page: Page, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入文件', exact: true }).click();
  await (await chooser).setFiles([...files]);
  await expect(page.getByText('导入完成：新增 2 份，已有 0 份，失败 0 份')).toBeVisible();
}

async function createDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: '草稿' }).click();
  await page.getByRole('button', { name: '新建草稿' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('地区').fill('云洲市望川区');
  await dialog.getByLabel('发文单位').fill('望川区教育局');
  await dialog.getByLabel('起始年').fill('2027');
  await dialog.getByLabel('结束年').fill('2027');
  await dialog.getByLabel('结束年').press('Tab');
  for (const box of await dialog.getByRole('checkbox').all()) await box.check({ force: true });
  await dialog.getByRole('button', { name: '合并提纲' }).click();
  await expect(dialog.getByRole('list', { name: '合并出的提纲' }).getByRole('listitem').first()).toBeVisible();
  await dialog.getByRole('button', { name: '建立草稿' }).click();
  await expect(page.getByRole('textbox', { name: '草稿正文' })).toBeVisible();
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
  await expect(page.getByRole('textbox', { name: '草稿正文' })).toBeVisible();
}

interface BlockOnScreen {
  readonly number: string;
  readonly text: string;
}

function blocksOnScreen(page: Page): Promise<BlockOnScreen[]> {
  return page.locator('.sheet [data-block]').evaluateAll((blocks) =>
    blocks.map((block) => ({
      number: (block as HTMLElement).dataset.number ?? '',
      text: (block.textContent ?? '').replaceAll('\uFEFF', ''),
    })),
  );
}

/** The automatic numbers of the exported document, as our own reader of Word files finds them. */
async function exportedNumbers(page: Page): Promise<string[]> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Word' }).click();
  const confirm = page.getByRole('button', { name: '仍然导出' });
  const download = await Promise.race([downloading, confirm.waitFor().then(() => confirm.click()).then(() => downloading)]);
  const path = await savedPath(download);
  if (canCheckSchema) expect(schemaFaults([path])).toEqual([]);
  const { value } = readDocument(await readFile(path), 'export.docx', importers);
  return value.lines.flatMap(({ number }) => number ?? []);
}

async function savedPath(download: Download): Promise<string> {
  const path = `${await download.path()}.docx`;
  await download.saveAs(path);
  return path;
}
