import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { writeDraftText } from '../../shared/document/restore-draft.ts';
import { draft, heading, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { createDraft, importFiles, linesOnScreen, samplePlan } from './window.ts';

const plan = samplePlan('望川区教育局2026年工作要点.txt');

test('bad files are told apart in words, and the good one beside them comes in', async ({ page, host }) => {
  await page.goto(host.url);
  const file = (name: string, content: Uint8Array | string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await importFiles(page, [
    file('空.txt', ''),
    file('坏.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6])),
    file('图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    file('好.txt', '望川区教育局2026年工作要点\n一、校园安全\n1.抓好安防。配齐保安。\n'),
  ]);
  const results = page.getByRole('region', { name: '导入结果' });
  await expect(results).toContainText('新增 1 份，已有 0 份，失败 3 份');
  await expect(results).toContainText('文件是空的');
  await expect(results).toContainText('文件已损坏');
  await expect(results).toContainText('认不出这种文件格式');
});

test('the same file is not taken twice', async ({ page, host }) => {
  await page.goto(host.url);
  await importFiles(page, [plan]);
  await importFiles(page, [plan]);
  await expect(page.getByText('导入完成：新增 0 份，已有 1 份，失败 0 份')).toBeVisible();
});

test('a plan is read with its structure, original and targets, and deleted with a way back', async ({ page, host }) => {
  await page.goto(host.url);
  await importFiles(page, [plan]);
  await page.getByRole('row', { name: /望川区教育局2026年工作要点/ }).click();
  await expect(page.getByRole('option', { name: /^1 ?一、/ })).toBeVisible();
  await page.getByRole('tab', { name: /目标值/ }).click();
  await expect(page.getByText('99.4%').first()).toBeVisible();
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: /^删除《/ }).click();
  await expect(page.getByText('资料库还是空的')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /望川区教育局2026年工作要点/ })).toBeVisible();
});

test('an empty library offers the sample library, and one comes back to one’s own', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByRole('button', { name: '先看看示例库' }).first().click();
  await expect(page.getByRole('row', { name: /望川区“十三五”教育事业发展规划/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: '回我的库' }).click();
  await expect(page.getByText('资料库还是空的')).toBeVisible();
});

test('a .wunian file is opened as a draft, one of a newer version is refused in words', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  const open = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开已有文稿' }).click();
    await (await chooser).setFiles({ name: 'x.wunian', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await open('{"format":"wunian-draft","version":9}');
  await expect(page.getByRole('alert')).toContainText('更新版本的程序');
  await open(writeDraftText(draft(title('望川区教育局2027年工作要点'), heading(1, '校园安全'))));
  await expect.poll(() => linesOnScreen(page)).toEqual(['望川区教育局2027年工作要点', '一、校园安全']);
});

test('a host that has ended is told, and the text stays in the window', async ({ page, host }) => {
  await page.goto(host.url);
  await createDraft(page, '望川区教育局2027年工作要点');
  await host.stop();
  await page.locator('.sheet').press('Control+End');
  await page.keyboard.type('断线后写的字');
  await expect(page.getByRole('alert')).toContainText('与程序后台的连接断了');
  expect((await linesOnScreen(page)).at(-1)).toContain('断线后写的字');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the ${colorScheme} theme`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(host.url);
    await importFiles(page, [plan]);
    const serious = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    expect(await serious()).toEqual([]);
    await createDraft(page);
    await page.locator('.sheet .block-clause').first().click();
    await expect(page.getByRole('list', { name: '给光标所在处的参考' }).getByRole('listitem').first()).toBeVisible();
    expect(await serious()).toEqual([]);
  });
}

test('the whole window speaks English when asked to', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByRole('button', { name: /切换到英文界面/ }).click();
  await expect(page.getByRole('heading', { name: 'Library', exact: true })).toBeVisible();
  const words = await page.locator('body').innerText();
  expect(words.replaceAll('中文', '')).not.toMatch(/\p{Script=Han}/u);
});
