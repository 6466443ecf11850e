import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { docx } from '../../shared/exporters/docx/docx.ts';
import { gbt9704 } from '../../shared/exporters/layout-profile.ts';
import { clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { expectSaved, linesOnScreen, sheet } from './window.ts';

const points = '望川区教育局2027年工作要点';
const copy = `${points}（副本）`;
const lines = [
  points,
  '一、推进教育公平',
  '1.扩大学位供给。新建公办幼儿园2所，到2027年底新增学位800个以上。',
  '2.稳定乡村教师队伍。全年交流教师不少于60人，乡村教师周转房入住率达到95%。',
  '二、提高教育质量',
  '3.深化课堂改革。每学期组织教研活动不少于4次，2027年建成实验学校6所。',
];
const textFile = { name: `${points}.txt`, mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) };
const word = docx.write(
  draft(
    title('望川区教育局2026年工作要点'),
    paragraph('为办好人民满意的教育，制定本要点，请各单位结合实际认真落实。'),
    heading(1, '推进教育公平'),
    clause(3, '扩大学位供给。新建公办幼儿园2所，新增学位800个以上。'),
    clause(3, '稳定乡村教师队伍。全年交流教师不少于60人。'),
  ),
  gbt9704,
);
const wordFile = { name: '要点.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(word) };

const drafts = (page: Page) => page.getByRole('list', { name: '草稿列表' });
const bin = (page: Page) => page.getByRole('list', { name: '回收站中的草稿' });
const openButton = (page: Page, name: string) =>
  drafts(page).getByRole('button', { name: `打开《${name}》`, exact: true });
const goToDrafts = (page: Page) => page.getByRole('navigation').getByRole('button', { name: /^草稿/ }).click();

async function openDocument(page: Page, file: typeof textFile): Promise<void> {
  await goToDrafts(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开已有文稿' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByRole('status').filter({ hasText: '打开为草稿' })).toBeVisible();
  await expect(sheet(page)).toBeVisible();
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.url);
});

test('a text written elsewhere opens as a draft with the editor’s own numbers, and is saved as one', async ({
  page,
}) => {
  await openDocument(page, textFile);
  await expect(page.getByRole('status').filter({ hasText: '文字和编号与原文一致' })).toBeVisible();
  expect(await linesOnScreen(page)).toEqual(lines);
  await sheet(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('（修改）');
  await expectSaved(page);
  await goToDrafts(page);
  await expect(drafts(page).getByRole('listitem')).toContainText(/工作要点 · 2027年 · \d+ 字 · .+ 修改/);
  await expect(openButton(page, points)).toHaveAccessibleDescription(/工作要点/);
});

test('a Word document opens with its automatic numbers', async ({ page }) => {
  await openDocument(page, wordFile);
  expect((await linesOnScreen(page)).slice(2)).toEqual([
    '一、推进教育公平',
    '1.扩大学位供给。新建公办幼儿园2所，新增学位800个以上。',
    '2.稳定乡村教师队伍。全年交流教师不少于60人。',
  ]);
});

test('a file dropped on the drafts opens as one; a broken one is told and changes nothing', async ({ page }, info) => {
  const leave = (name: string, content: Uint8Array) => {
    writeFileSync(info.outputPath(name), content);
    return info.outputPath(name);
  };
  await goToDrafts(page);
  await drop(page, leave('残缺.docx', word.slice(0, 2000)));
  await expect(page.getByRole('alert')).toContainText('文件已损坏');
  await drop(page, leave(textFile.name, textFile.buffer));
  await expect(sheet(page)).toBeVisible();
  await goToDrafts(page);
  await expect(drafts(page).getByRole('listitem')).toHaveCount(1);
});

test('a draft is renamed by keyboard, in its text too, and its editor goes on with the new title', async ({ page }) => {
  await openDocument(page, textFile);
  await goToDrafts(page);
  await page.getByRole('button', { name: `重命名《${points}》` }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '重命名草稿' });
  await expect(dialog.getByLabel('标题')).toHaveValue(points);
  await page.keyboard.type('望川区2027年工作要点二稿');
  await page.keyboard.press('Enter');
  await expect(openButton(page, '望川区2027年工作要点二稿')).toBeVisible();
  await page.keyboard.press('Alt+3');
  expect((await linesOnScreen(page))[0]).toBe('望川区2027年工作要点二稿');
  await sheet(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('续写。');
  await expectSaved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a copy stands beside its draft; a deleted one comes back by undo, by key, and from the bin', async ({ page }) => {
  await openDocument(page, textFile);
  await goToDrafts(page);
  await page.getByRole('button', { name: `复制《${points}》` }).click();
  await expect(openButton(page, copy)).toBeVisible();
  const remove = () => page.getByRole('button', { name: `删除《${copy}》` }).click();
  await remove();
  await expect(openButton(page, copy)).toHaveCount(0);
  await expect(bin(page).getByRole('listitem')).toHaveCount(1);
  await expect(openButton(page, points)).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(openButton(page, copy)).toBeVisible();
  await expect(bin(page)).toHaveCount(0);
  await remove();
  await expect(bin(page)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(openButton(page, copy)).toBeVisible();
  await remove();
  await page.getByRole('button', { name: '知道了' }).click();
  await page.reload();
  await goToDrafts(page);
  await page.getByRole('button', { name: `恢复《${copy}》` }).press('Enter');
  await expect(openButton(page, copy)).toBeVisible();
  await expect(bin(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the drafts place has no serious accessibility fault in the ${colorScheme} theme`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme });
    await openDocument(page, wordFile);
    await openDocument(page, textFile);
    await goToDrafts(page);
    await page.getByRole('button', { name: `复制《${points}》` }).click();
    await openButton(page, copy).waitFor();
    await page.getByRole('button', { name: '删除《望川区教育局2026年工作要点》' }).click();
    await bin(page).waitFor();
    await page.screenshot({ path: info.outputPath(`drafts-${colorScheme}.png`) });
    await expectAccessible(page);
    await page.getByRole('button', { name: `重命名《${points}》` }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
  });
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Drops a file on the drafts place, as the system does. */
async function drop(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data });
  }
}
