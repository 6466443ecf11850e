import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startHost } from '../support/running-host.ts';

const folder = fileURLToPath(new URL('../../resources/pictures/', import.meta.url));

/** The pictures of the README, taken from the sample library. */
for (const { language, suffix } of [
  { language: 'zh-CN', suffix: '' },
  { language: 'en', suffix: '-en' },
]) {
  test(`pictures in ${language}`, async ({ browser }) => {
    const host = await startHost(['--sample'], await mkdtemp(join(tmpdir(), 'wunian-pictures-')));
    const page = await browser.newPage({ locale: language, viewport: { width: 1440, height: 900 } });
    await page.goto(host.url);
    await expect(page.getByRole('row', { name: /十三五/ })).toBeVisible();
    const picture = (name: string) => page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
    if (language === 'zh-CN') {
      await picture('library');
      await page.getByText('望川区“十四五”教育事业发展规划', { exact: true }).click();
      await page.locator('.unit-paragraph').nth(2).locator('[data-text]').click();
      await picture('reading');
    }
    await page.keyboard.press('Alt+2');
    await page.getByRole('button', { name: /新建草稿|New draft/ }).click();
    const dialog = page.getByRole('dialog');
    for (const title of ['望川区教育局2026年工作要点', '望川区教育局2025年工作要点', '望川区教育局2024年工作要点']) {
      await dialog.getByRole('checkbox', { name: title }).check({ force: true });
    }
    await dialog.getByRole('button', { name: /合并提纲|Merge the outline/ }).click();
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    if (language === 'zh-CN') await picture('new-draft');
    await dialog.getByRole('button', { name: /建立草稿|Create the draft/ }).click();
    const suggestions = page.getByRole('list', { name: /给光标所在处的参考|Suggestions for the place/ });
    for (const item of [0, 1]) {
      await page.locator('.sheet .block-clause').nth(item).click();
      await page.keyboard.press('End');
      await page.waitForTimeout(1200);
      if (item === 0) await page.keyboard.press('Alt+Enter');
    }
    await expect(suggestions.getByRole('listitem').first()).toBeVisible();
    await page.waitForTimeout(800);
    await picture('editor');
    await host.stop();
  });
}
