import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Block } from '../../shared/document/model.ts';
import { clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import { startHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { openDraft, select } from './open-draft.ts';
import { importFiles, samplePlan } from './window.ts';

/** A clause taken from another county, with a name of it. */
const borrowed: Block = {
  ...clause(2, '抓好安防。青坪中心小学配齐专职保安。'),
  id: 'taken',
  provenance: [
    {
      planId: 'gone',
      planTitle: '禾溪县教育局2025年工作要点',
      source: '要点.txt',
      unitId: 'u1',
      wording: '抓好安防。青坪中心小学配齐专职保安。',
      names: ['青坪中心小学'],
    },
  ],
};
const written = draft(
  title('望川区教育事业发展规划'),
  heading(1, '校园安全'),
  borrowed,
  paragraph('深化“润川”心理服务行动。'),
  paragraph('护苗员'),
);

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: '本单位词表' });
const findings = (page: Page): Locator => page.getByRole('list', { name: '疑点' });

async function openLists(page: Page): Promise<Locator> {
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: '资料库的更多操作' }).click();
  await page.getByRole('menuitem', { name: /^本单位词表/ }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

async function save(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('词表已保存。')).toBeVisible();
}

async function showFindings(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  await page.getByRole('tab', { name: /^疑点/ }).click();
}

/** Adds an official wording in the open dialog. */
async function addWording(lists: Locator, text: string, until: string, successor = ''): Promise<Locator> {
  await lists.getByRole('tab', { name: '规范表述' }).click();
  await lists.getByRole('button', { name: '添加一条' }).click();
  const row = lists.getByRole('list', { name: '规范表述' }).getByRole('listitem').last();
  await row.getByLabel('规范表述').fill(text);
  await row.getByLabel('止').fill(until);
  await row.getByLabel('后续表述').fill(successor);
  return row;
}

test('own names are no left-overs any more, until the lists are taken back', async ({ page, host }) => {
  await openDraft(page, host, written);
  await showFindings(page);
  const leftOver = findings(page).getByText('残留：“青坪中心小学”');
  await expect(leftOver).toBeVisible();
  const lists = await openLists(page);
  await lists.getByLabel('学校').fill('青坪中心小学\n白鹭中学');
  await save(page);
  await showFindings(page);
  await expect(leftOver).toHaveCount(0);
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('词表已保存。')).toHaveCount(0);
  await showFindings(page);
  await expect(leftOver).toBeVisible();
  await expect((await openLists(page)).getByLabel('学校')).toHaveValue('');
});

test('near-words find what was not found before', async ({ page, host }) => {
  await page.goto(host.url);
  await importFiles(page, [samplePlan('望川区教育局2026年工作要点.txt')]);
  await openDraft(page, host, written);
  await select(page, { id: 'b5', offset: 3 });
  await expect(page.getByText('围绕“护苗员”')).toBeVisible();
  await expect(page.getByText(/^这里没有找到相近的往期文字/)).toBeVisible();
  const lists = await openLists(page);
  await lists.getByRole('tab', { name: '近义词' }).click();
  await lists.getByRole('textbox', { name: '近义词' }).fill('护苗员、专职保安');
  await save(page);
  await page.keyboard.press('Alt+3');
  const suggestions = page.getByRole('list', { name: '给光标所在处的参考' }).getByRole('listitem');
  await expect(suggestions.first()).toContainText('专职保安配备率');
  await expect(suggestions.first()).toContainText('相关词：专职保安');
});

test('a wording of the office that has ended is marked, and its successor written', async ({ page, host }) => {
  await openDraft(page, host, written);
  const lists = await openLists(page);
  await addWording(lists, '“润川”心理服务行动', '2025', '“润心”工程');
  await save(page);
  await showFindings(page);
  const finding = findings(page).getByRole('listitem').filter({ hasText: '旧表述：““润川”心理服务行动”用至 2025 年' });
  await finding.getByRole('button', { name: '改为““润心”工程”' }).click();
  await expect(page.locator('.sheet [data-block="b4"]')).toContainText('深化“润心”工程。');
});

test('the lists go to a workbook and come in elsewhere with all that is in them', async ({ page, host }, testInfo) => {
  await page.goto(host.url);
  const lists = await openLists(page);
  await lists.getByRole('textbox', { name: '地名' }).fill('望川区\n青坪镇');
  await lists.getByLabel('项目、品牌、口号').fill('“润川”行动');
  await lists.getByRole('tab', { name: '近义词' }).click();
  await lists.getByRole('textbox', { name: '近义词' }).fill('护苗员、专职保安');
  const row = await addWording(lists, '“润川”心理服务行动', '2025', '“润心”工程');
  await row.getByLabel(/^简称/).fill('润川行动；护心、育心行动');
  const downloading = page.waitForEvent('download');
  await lists.getByRole('button', { name: '导出为 Excel' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('本单位词表.xlsx');
  const workbook = testInfo.outputPath('lists.xlsx');
  await download.saveAs(workbook);

  const elsewhere = await startHost();
  await page.goto(elsewhere.url);
  const other = await openLists(page);
  await other.getByRole('textbox', { name: '地名' }).fill('禾溪县');
  await readWorkbook(page, workbook);
  await expect(other.getByRole('status')).toHaveText('读入 5 条，与已有的合在一起；保存后生效。');
  await expect(other.getByRole('textbox', { name: '地名' })).toHaveValue('禾溪县\n望川区\n青坪镇');
  await save(page);
  const saved = await openLists(page);
  await expect(saved.getByLabel('项目、品牌、口号')).toHaveValue('“润川”行动');
  await saved.getByRole('tab', { name: '近义词' }).click();
  await expect(saved.getByRole('textbox', { name: '近义词' })).toHaveValue('护苗员、专职保安');
  await saved.getByRole('tab', { name: '规范表述' }).click();
  await expect(saved.getByLabel(/^简称/)).toHaveValue('润川行动；护心、育心行动；');
  await expect(saved.getByLabel('止')).toHaveValue('2025');
  await expect(saved.getByLabel('后续表述')).toHaveValue('“润心”工程');
  await elsewhere.stop();
});

async function readWorkbook(page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: '从 Excel 导入' }).click();
  await (await chooser).setFiles(file);
}

test('a file that is no workbook is told, and nothing typed is lost', async ({ page, host }) => {
  await page.goto(host.url);
  const lists = await openLists(page);
  await lists.getByLabel('学校').fill('白鹭中学');
  const buffer = await readFile(samplePlan('望川区教育局2026年工作要点.txt'));
  await readWorkbook(page, { name: '词表.xlsx', mimeType: 'application/octet-stream', buffer });
  await expect(lists.getByRole('status')).toContainText('文件已损坏，读不出来');
  await expect(lists.getByLabel('学校')).toHaveValue('白鹭中学');
  await save(page);
  await expect((await openLists(page)).getByLabel('学校')).toHaveValue('白鹭中学');
});

test('a wrong year is told before saving, by whichever tab is open', async ({ page, host }) => {
  await page.goto(host.url);
  const lists = await openLists(page);
  const row = await addWording(lists, '“润川”心理服务行动', '25年');
  await expect(row.getByLabel('止')).toHaveAttribute('aria-invalid', 'true');
  await expect(lists.getByRole('alert')).toHaveText(
    '““润川”心理服务行动”的起止时间请写成 2021 或 2021-03，改好后才能保存。',
  );
  await expect(lists.getByRole('button', { name: '保存' })).toBeDisabled();
  await lists.getByRole('tab', { name: '本地名称' }).click();
  await expect(lists.getByRole('alert')).toBeVisible();
  await lists.getByRole('tab', { name: '规范表述' }).click();
  await row.getByLabel('止').fill('2025');
  await row.getByLabel('起').fill('2026');
  await expect(lists.getByRole('alert')).toContainText('起晚于止');
  await row.getByLabel('起').fill('2021-03');
  await expect(lists.getByRole('alert')).toHaveCount(0);
  await save(page);
});
