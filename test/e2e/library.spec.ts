import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { scan } from '../support/scan-file.ts';
import { test } from './host-test.ts';
import { importFiles, samplePlan } from './window.ts';

const points = (year: number) => `望川区教育局${year}年工作要点`;
const plans = [
  samplePlan(`${points(2026)}.txt`),
  samplePlan(`${points(2024)}.txt`),
  samplePlan('望川区“十三五”教育事业发展规划.txt'),
];
const row = (page: Page, title: string) => page.getByRole('row', { name: new RegExp(title) });
const tick = (page: Page, title: string) => row(page, title).getByRole('checkbox').check({ force: true });

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
  await importFiles(page, plans);
});

test('filters narrow the listing, and it is sorted by a column’s head', async ({ page }) => {
  const filters = page.getByRole('complementary', { name: '筛选资料库' });
  await filters.getByRole('checkbox', { name: /工作要点/ }).check({ force: true });
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('columnheader', { name: '年份' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText(points(2024));
  await filters.getByRole('button', { name: '清除' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
});

test('a search over all texts leads to the place in its plan', async ({ page }) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('学位 新增');
  await expect(page.getByRole('status').filter({ hasText: /份文稿中有/ })).toBeVisible();
  const hit = page
    .getByRole('region', { name: points(2026) })
    .getByRole('button')
    .first();
  await expect(hit.locator('mark').first()).toHaveText(/学位|新增/);
  await hit.click();
  await expect(page.locator('.unit[aria-selected="true"]')).toContainText('学位');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('学位 新增');
});

test('facts of many plans are put right at once, and taken back at once', async ({ page }) => {
  await tick(page, points(2026));
  await tick(page, points(2024));
  await page.getByRole('button', { name: '修改信息' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('发文单位').fill('望川区教育体育局');
  await dialog.getByLabel('标签').fill('底本');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已修改 2 份文稿的信息。')).toBeVisible();
  await expect(row(page, points(2024))).toContainText('底本');
  await page.keyboard.press('Control+z');
  await expect(row(page, points(2024))).not.toContainText('底本');
});

test('a wrong year is told before it is saved', async ({ page }) => {
  await page.getByRole('button', { name: `修改《${points(2026)}》的信息` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('结束年').fill('26');
  await expect(dialog.getByRole('alert')).toContainText('年份写四位');
  await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled();
});

test('deleted plans come back by one key', async ({ page }) => {
  await tick(page, points(2026));
  await tick(page, '十三五');
  await page.getByRole('toolbar').getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
});

test('a copied text is imported by Ctrl+V', async ({ page }) => {
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '望川区教育局2023年工作要点\n一、校园安全\n1.抓好安防。配齐保安12人。\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(row(page, points(2023))).toBeVisible();
});

test('a backup of the library is merged into another by dropping it in', async ({ page }) => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '资料库的更多操作' }).click();
  await page.getByRole('menuitem', { name: '备份整个资料库' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^资料库备份 \d{4}-\d\d-\d\d\.wunian-library$/);
  const buffer = await readFile(await file.path());
  await tick(page, points(2026));
  await page.getByRole('toolbar').getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入文件', exact: true }).click();
  await (await chooser).setFiles({ name: file.suggestedFilename(), mimeType: 'application/zip', buffer });
  await expect(page.getByText('合并完成：新增 1 份，补上校正 0 份，已有 2 份，失败 0 份')).toBeVisible();
  await expect(row(page, points(2026))).toBeVisible();
});

test('an import is cancelled and gone on with', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    name: `要点${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`云洲市教育局要点${index}\n一、校园安全\n1.抓好安防。配齐保安${index + 2}人。\n`),
  }));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '导入文件', exact: true }).click();
  await (await chooser).setFiles(many);
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await expect(page.getByText(/^已停止：导入了/)).toBeVisible();
  await page.getByRole('button', { name: /^继续/ }).click();
  await expect(page.getByText('导入完成：新增 60 份，已有 0 份，失败 0 份')).toBeVisible();
  await expect(page.getByText('共 63 份文稿')).toBeVisible();
});

test('the structure is corrected by key, undone, and survives a new reading', async ({ page }) => {
  await row(page, points(2026)).click();
  const chosen = page.locator('.unit[aria-selected="true"]');
  await page.locator('.unit-level-2 .unit-kind').first().click();
  await expect(chosen.locator('.unit-kind')).toHaveText('2');
  await expect(page.locator('.original-current')).toBeVisible();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(chosen.locator('.unit-kind')).toHaveText('1');
  await page.keyboard.press('Control+z');
  await expect(chosen.locator('.unit-kind')).toHaveText('2');
  await page.keyboard.press('Control+y');
  await expect(chosen.locator('.unit-kind')).toHaveText('1');
  const text = (await chosen.locator('[data-text]').textContent()) ?? '';
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '资料库的更多操作' }).click();
  await page.getByRole('menuitem', { name: '全部重新读取' }).click();
  await expect(page.getByText(/^已重新读取 3 份/)).toBeVisible();
  await row(page, points(2026)).click();
  await expect(page.locator('.unit-level-1').filter({ hasText: text.slice(0, 20) })).toBeVisible();
});

test('keys that come faster than answers all count', async ({ page }) => {
  await row(page, points(2026)).click();
  const chosen = page.locator('.unit[aria-selected="true"] .unit-kind');
  await page.locator('.unit-level-1 .unit-kind').nth(1).click();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(chosen).toHaveText('4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  for (let press = 0; press < 4; press++) await page.keyboard.press('Control+z');
  await expect(page.locator('.unit-level-1 .unit-kind').nth(1)).toHaveText('1');
  await expect(page.getByRole('button', { name: '撤销校正' })).toBeDisabled();
});

test('taking back a correction leaves what was done in the library, and the other way round', async ({ page }) => {
  await tick(page, points(2026));
  await page.getByRole('button', { name: '修改信息' }).click();
  await page.getByRole('dialog').getByLabel('标签').fill('底本');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '取消选择' }).click();
  await row(page, points(2026)).click();
  await page.locator('.unit-level-1 .unit-kind').first().click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.locator('.unit[aria-selected="true"] .unit-kind')).toHaveText('2');
  await page.keyboard.press('Escape');
  await expect(row(page, points(2026))).toContainText('底本');
  await page.keyboard.press('Control+z');
  await expect(row(page, points(2026))).not.toContainText('底本');
  await row(page, points(2026)).click();
  await expect(page.locator('.unit').first()).toBeVisible();
  await expect(page.locator('.unit-level-2').first()).toContainText('一、');
});

test('what is pasted while an import runs comes behind it, and another library gets none of it', async ({ page }) => {
  const files = Array.from({ length: 60 }, (_, index) => ({
    name: `要点${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`云洲市教育局要点${index}\n一、校园安全\n1.抓好安防。配齐保安${index + 2}人。\n`),
  }));
  const choose = async (chosen: typeof files) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '导入文件', exact: true }).click();
    await (await chooser).setFiles(chosen);
  };
  await choose(files.slice(0, 40));
  await choose(files.slice(40, 41));
  await expect(page.getByText('导入完成：新增 41 份，已有 0 份，失败 0 份')).toBeVisible({ timeout: 15_000 });
  await choose(files.slice(41));
  await page.getByRole('button', { name: '看示例库' }).click();
  await expect(page.getByText('共 11 份文稿')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('要点58')).toHaveCount(0);
});

test('a unit is split where one clicked and joined again', async ({ page }) => {
  await row(page, '十三五').click();
  const text = page.locator('.unit-paragraph').first().locator('[data-text]');
  const whole = (await text.textContent()) ?? '';
  await text.click({ position: { x: 150, y: 10 } });
  await page.keyboard.press('Enter');
  await expect(text).not.toHaveText(whole);
  await page.keyboard.press('Backspace');
  await expect(text).toHaveText(whole);
});

test('a cleaning rule is switched off for one plan', async ({ page }) => {
  await importFiles(page, [
    {
      name: '空格.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('望川区教育局2022年工作要点\n一、推进教育公平\n新建公办幼儿园 2 所,新增学位 800 个。\n'),
    },
  ]);
  await row(page, points(2022)).click();
  await page.getByRole('tab', { name: '清理说明' }).click();
  await page.getByRole('switch', { name: /统一标点/ }).click({ force: true });
  await expect(page.getByText('已关闭')).toBeVisible();
  await page.getByRole('tab', { name: '结构', exact: true }).click();
  await expect(page.getByRole('option', { name: /2 所,新增学位/ })).toBeVisible();
});

test('a scan stays by its name and takes pasted text', async ({ page }) => {
  const { name, bytes } = scan();
  await importFiles(page, [{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }]);
  await expect(page.getByText(/先做文字识别/)).toBeVisible();
  await row(page, points(2019)).click();
  await page.getByLabel('识别出的文字').fill('望川区教育局2019年工作要点\n一、校园安全\n1.抓好安防。配齐保安12人。\n');
  await page.getByRole('button', { name: '用这些文字' }).click();
  await expect(page.getByRole('option', { name: /校园安全/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the library and reading view in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const serious = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await tick(page, points(2026));
    expect(await serious()).toEqual([]);
    await page.getByRole('button', { name: '修改信息' }).click();
    expect(await serious()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '取消选择' }).click();
    await row(page, points(2026)).click();
    for (const tab of ['结构', '目标值', '清理说明', '信息']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      expect(await serious()).toEqual([]);
    }
  });
}
