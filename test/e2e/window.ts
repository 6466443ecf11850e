import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A plan of the sample library by its file name. */
export const samplePlan = (name: string) => join(root, 'resources/sample-library', name);

/** Chooses files for import and waits until the window tells how it went. */
export async function importFiles(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入文件', exact: true }).click();
  await (await chooser).setFiles(files);
  await expect(page.getByText(/^导入完成/)).toBeVisible();
}

/** Makes a draft from all plans of the library, with all proposed sections; for 2027 unless other years are given. */
export async function createDraft(page: Page, title = '', [first, last] = ['2027', '2027']): Promise<void> {
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  await page.getByRole('button', { name: '新建草稿' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('地区').fill('云洲市望川区');
  await dialog.getByLabel('发文单位').fill('望川区教育局');
  await dialog.getByLabel('起始年').fill(first);
  await dialog.getByLabel('结束年').fill(last);
  await dialog.getByLabel('标题').fill(title);
  for (const box of await dialog.getByRole('checkbox').all()) await box.check({ force: true });
  await dialog.getByRole('button', { name: '合并提纲' }).click();
  await dialog.getByRole('button', { name: '建立草稿' }).click();
  await expect(sheet(page)).toBeVisible();
}

export const sheet = (page: Page) => page.getByRole('textbox', { name: '草稿正文' });

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('已保存', { exact: true }).filter({ visible: true })).toBeVisible();
}

interface BlockOnScreen {
  readonly number: string;
  readonly text: string;
}

/** The sheet's blocks as one sees them. */
export function blocksOnScreen(page: Page): Promise<BlockOnScreen[]> {
  return page.locator('.sheet [data-block]').evaluateAll((blocks) =>
    blocks.map((block) => ({
      number: (block as HTMLElement).dataset.number ?? '',
      text: (block.textContent ?? '').replaceAll('\uFEFF', ''),
    })),
  );
}

/** The sheet's blocks as lines, numbers before text. */
export async function linesOnScreen(page: Page): Promise<string[]> {
  return (await blocksOnScreen(page)).map(({ number, text }) => number + text);
}
