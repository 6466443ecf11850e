import { expect, type Page } from '@playwright/test';
import type { Block, TableBlock } from '../../shared/document/model.ts';
import { draft, heading, paragraph, title } from '../support/draft-builder.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { choose, openDraft, savedDraft, savedTexts, select } from './open-draft.ts';
import { sheet } from './window.ts';

const cell = (id: string, text: string) => ({ type: 'cell', id, children: [{ text }] }) as const;
const table: Block = {
  type: 'table',
  id: 'table',
  kind: 'plain',
  headerRows: 1,
  columns: [{ share: 0.5 }, { share: 0.5 }],
  children: [
    { type: 'row', children: [cell('c1', '指标'), cell('c2', '数值')] },
    { type: 'row', children: [cell('c3', '新增学位'), cell('c4', '9000个')] },
    { type: 'row', children: [cell('c5', '新建学校'), cell('c6', '12所')] },
  ],
};
const written = draft(
  title('望川区教育规划'),
  heading(1, '主要指标'),
  paragraph('学位见下表。'),
  table,
  paragraph('完。'),
);
const at = (id: string, offset: number) => ({ id, offset });

async function savedTable(page: Page, host: RunningHost): Promise<TableBlock> {
  const found = (await savedDraft(page, host)).blocks.find(({ type }) => type === 'table');
  if (found?.type !== 'table') throw new Error('Cannot read the table because the saved draft has none');
  return found;
}

test('a table is inserted from the menu and filled by Tab, which adds a row behind the last cell', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await select(page, at('b5', 2));
  await choose(page, '插入', '插入表格');
  const dialog = page.getByRole('dialog', { name: '插入表格' });
  await dialog.getByRole('textbox', { name: '列数' }).fill('2');
  await dialog.getByRole('textbox', { name: '行数' }).fill('2');
  await dialog.getByRole('textbox', { name: '行数' }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.type('年度安排');
  await sheet(page).locator('table').nth(1).locator('th').first().click();
  for (const words of ['年度', '学校', '2026年', '3所', '2027年', '4所']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('（暂定）');
  expect((await savedTexts(page, host)).slice(-11)).toEqual([
    '完。',
    '年度安排',
    '年度',
    '学校',
    '2026年',
    '3所',
    '2027年',
    '4所\n（暂定）',
    '',
    '',
    // Behind a table there is always a line to write on.
    '',
  ]);
  await expect(sheet(page).locator('.block-caption')).toHaveAttribute('data-number', /表1/);
});

test('cells are merged and split, rows and columns come and go by the menu, each as one undo', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await select(page, at('c3', 1), at('c6', 1));
  await choose(page, '表格', '合并单元格');
  expect((await savedTable(page, host)).children[1]?.children).toMatchObject([
    { colSpan: 2, children: [{ text: '新增学位\n9000个\n新建学校\n12所' }] },
  ]);
  await page.keyboard.press('Control+z');
  expect(await savedTable(page, host)).toEqual(table);
  await select(page, at('c1', 0), at('c2', 1));
  await choose(page, '表格', '合并单元格');
  await expect(sheet(page).locator('th')).toHaveCount(1);
  await choose(page, '表格', '拆分单元格');
  await expect(sheet(page).locator('th')).toHaveCount(2);
  await choose(page, '表格', '右侧插入列');
  await expect(sheet(page).locator('th')).toHaveCount(3);
  await select(page, at('c5', 1));
  await choose(page, '表格', '删除行');
  await expect(sheet(page).locator('tr')).toHaveCount(2);
  for (let times = 0; times < 4; times++) await page.keyboard.press('Control+z');
  expect(await savedTable(page, host)).toEqual(table);
});

test('an indicator table brings the years of the plan, and its rows can head a group or be a part', async ({
  page,
  host,
}) => {
  await openDraft(page, host, draft(title('望川区教育规划'), paragraph('')));
  await select(page, at('b2', 0));
  await page.keyboard.press('Control+Alt+i');
  await expect(sheet(page).getByRole('table', { name: '指标表' })).toBeVisible();
  expect((await savedTexts(page, host)).slice(2, 8)).toEqual(['序号', '指标', '单位', '2025年', '2030年', '属性']);
  await sheet(page).locator('tr').nth(1).locator('td').nth(1).click();
  await page.keyboard.type('一、普及水平');
  await choose(page, '表格', '设为分组行');
  await sheet(page).locator('tr').nth(3).locator('td').nth(1).click();
  await choose(page, '表格', '设为“其中”行');
  const { kind, children, columns } = await savedTable(page, host);
  expect([kind, ...children.map((row) => row.kind)]).toEqual(['indicators', undefined, 'group', undefined, 'ofWhich']);
  expect(columns.map(({ role }) => role)).toEqual(['ordinal', 'indicator', 'unit', 'base', 'target', 'nature']);
});

test('a column is drawn wider by the line behind it, as one undo', async ({ page, host }) => {
  await openDraft(page, host, written);
  const edge = sheet(page).locator('.column-edge').first();
  const box = await edge.boundingBox();
  const width = (await sheet(page).locator('table').boundingBox())?.width ?? 0;
  if (!box) throw new Error('Cannot draw the line because it is not on the sheet');
  await page.mouse.move(box.x + 3, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 3 + width / 4, box.y + 12, { steps: 4 });
  await page.mouse.up();
  const shares = (await savedTable(page, host)).columns.map(({ share }) => share);
  expect(shares[0]).toBeCloseTo(0.75, 2);
  expect(shares[1]).toBeCloseTo(0.25, 2);
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  expect(await savedTable(page, host)).toEqual(table);
});

test('what is deleted over cells leaves the cells, and nothing reaches out of one', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('c3', 2), at('c6', 1));
  await page.keyboard.press('Delete');
  expect((await savedTexts(page, host)).slice(3, 9)).toEqual(['指标', '数值', '', '', '', '']);
  await page.keyboard.press('Control+z');
  expect(await savedTable(page, host)).toEqual(table);
  await select(page, at('c4', 0));
  await page.keyboard.press('Backspace');
  await select(page, at('c3', 4));
  await page.keyboard.press('Delete');
  expect(await savedTable(page, host)).toEqual(table);
  await select(page, at('b3', 2), at('c3', 2));
  await page.keyboard.type('略');
  expect(await savedTexts(page, host)).toEqual([
    '望川区教育规划',
    '主要指标',
    '学位略',
    '',
    '',
    '学位',
    '9000个',
    '新建学校',
    '12所',
    '完。',
  ]);
});

test('words in cells are found, gone to and replaced', async ({ page, host }) => {
  await openDraft(page, host, written);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('学位');
  const bar = page.getByRole('search', { name: '查找和替换' });
  await expect(bar.getByText(/\/2$/)).toBeVisible();
  await bar.getByLabel('替换为').fill('座位');
  await bar.getByRole('button', { name: '全部替换' }).click();
  await page.getByRole('dialog', { name: '全部替换：预览' }).getByRole('button', { name: '替换 2 处' }).click();
  await page.keyboard.press('Escape');
  expect(await savedTexts(page, host)).toEqual(expect.arrayContaining(['座位见下表。', '新增座位']));
});

test('keys that follow each other fast work on what is selected now', async ({ page, host }) => {
  await openDraft(page, host, written);
  for (let times = 1; times <= 3; times++) {
    await select(page, at('c5', 0));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('注');
    expect((await savedTexts(page, host))[6]).toBe(`9000个${'\n注'.repeat(times)}`);
  }
  await select(page, at('b3', 0));
  for (let times = 0; times < 2; times++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+b');
  await expect(sheet(page).locator('.run-bold')).toHaveText('学位');
});
