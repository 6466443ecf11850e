import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { writeDraftText } from '../../shared/document/restore-draft.ts';
import { bold, clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { linesOnScreen, sheet } from './window.ts';

const written = draft(
  title('望川区教育局2027年工作要点'),
  heading(1, '加强校园安全'),
  clause(2, '抓好校园巡查。校园每周巡查一次，', bold('校'), '园周边每日巡查。'),
  clause(2, '抓好食堂。食堂全部公开。'),
  heading(1, '办好家门口的学校'),
  paragraph('建设绿色校园、书香校园。'),
);
const before = [
  '望川区教育局2027年工作要点',
  '一、加强校园安全',
  '（一）抓好校园巡查。校园每周巡查一次，校园周边每日巡查。',
  '（二）抓好食堂。食堂全部公开。',
  '二、办好家门口的学校',
  '建设绿色校园、书香校园。',
];

async function openDraft(page: Page, { url, home }: RunningHost, opened = written): Promise<void> {
  await mkdir(join(home, 'drafts'), { recursive: true });
  await writeFile(join(home, 'drafts', `${opened.id}.wunian`), writeDraftText(opened));
  await page.goto(url);
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  await page.getByRole('button', { name: /^打开《/ }).click();
  await page.locator('.sheet p').nth(1).click();
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const bar = (page: Page) => page.getByRole('search', { name: '查找和替换' });

test('the palette runs a command, and gives the text its focus and selection back', async ({ page, host }) => {
  await openDraft(page, host);
  await page.keyboard.press('Home');
  for (let times = 0; times < 4; times++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '命令面板' });
  await expect(palette.getByRole('option', { name: /条目 当前/ })).toBeVisible();
  await expect(palette.getByRole('option', { name: /^撤销/ })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(sheet(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('抓好食堂');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('jc');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet .run-bold').filter({ hasText: '抓好食堂' })).toBeVisible();
  await page.keyboard.type('管好食堂');
  await expect.poll(() => linesOnScreen(page)).toContain('（二）管好食堂。食堂全部公开。');
});

test('the sheet of keys lists the commands by group, from the keyboard and the toolbar', async ({ page, host }) => {
  await openDraft(page, host);
  await page.keyboard.press('Control+/');
  const keys = page.getByRole('dialog', { name: '快捷键一览' });
  await expect(keys.getByRole('heading', { name: '结构' })).toBeVisible();
  await expect(keys.locator('.key-line', { hasText: '一级标题' })).toContainText('Ctrl+Alt+1');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeFocused();
  await page.getByRole('button', { name: '快捷键一览' }).click();
  await expect(keys).toBeVisible();
});

test('hits are counted, marked and gone through, and follow what is written', async ({ page, host }) => {
  await openDraft(page, host);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('校园');
  await expect(bar(page).getByText('5/6')).toBeVisible();
  await expect(page.locator('.sheet .run-hit-current')).toHaveText('校园');
  await page.keyboard.press('Enter');
  await expect(bar(page).getByText('6/6')).toBeVisible();
  await page.keyboard.press('F3');
  await expect(bar(page).getByText('1/6')).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+F3');
  await expect(bar(page).getByText('5/6')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(sheet(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('校园');
  await page.keyboard.press('Control+f');
  await page.locator('.sheet .block-clause').nth(1).click();
  await page.keyboard.press('End');
  await page.keyboard.type('校园餐。');
  await expect(bar(page).getByText(/\/7$/)).toBeVisible();
});

test('in a long draft hits are marked wherever one looks', async ({ page, host }) => {
  const lines = Array.from({ length: 300 }, (_value, place) => paragraph(`第${place}段说校园的事。`));
  await openDraft(page, host, draft(title('望川区要点'), ...lines));
  await page.keyboard.press('Control+f');
  await page.keyboard.type('校园');
  await expect(bar(page).getByText('3/300')).toBeVisible();
  await page.locator('.sheet [data-block="b290"]').scrollIntoViewIfNeeded();
  await expect(page.locator('.sheet [data-block="b290"] .run-hit')).toHaveText('校园');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet .run-hit-current')).toBeInViewport();
  for (let times = 0; times < 4; times++) await page.keyboard.press('Shift+Enter');
  await expect(bar(page).getByText('300/300')).toBeVisible();
  await expect(page.locator('.sheet [data-block="b301"] .run-hit-current')).toBeInViewport();
});

test('one hit is replaced at a time, in the section alone where that is wanted', async ({ page, host }) => {
  await openDraft(page, host);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('校园');
  await bar(page).getByRole('checkbox', { name: '仅本节' }).check({ force: true });
  await expect(bar(page).getByText('1/4')).toBeVisible();
  await bar(page).getByLabel('替换为').fill('学校');
  await page.keyboard.press('Enter');
  await expect.poll(() => linesOnScreen(page)).toContain('一、加强学校安全');
  await expect(bar(page).getByText('1/3')).toBeVisible();
  await bar(page).getByRole('button', { name: '替换', exact: true }).click();
  await expect.poll(async () => (await linesOnScreen(page))[2]).toContain('抓好学校巡查。校园每周');
});

test('all ticked changes are made at once and taken back by one undo', async ({ page, host }) => {
  await openDraft(page, host);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('校园');
  await bar(page).getByLabel('替换为').fill('校区');
  await bar(page).getByRole('button', { name: '全部替换' }).click();
  const preview = page.getByRole('dialog', { name: '全部替换：预览' });
  await expect(preview.getByRole('row')).toHaveCount(6);
  await expect(preview.getByRole('row').nth(1)).toContainText('（一）抓好校园校区巡查。');
  expect(await serious(page)).toEqual([]);
  await preview.getByRole('row').first().getByRole('checkbox').uncheck({ force: true });
  await preview.getByRole('button', { name: '替换 5 处' }).click();
  await expect(bar(page).getByText('已替换 5 处')).toBeVisible();
  await expect
    .poll(() => linesOnScreen(page))
    .toEqual([
      before[0],
      '一、加强校园安全',
      '（一）抓好校区巡查。校区每周巡查一次，校区周边每日巡查。',
      before[3],
      before[4],
      '建设绿色校区、书香校区。',
    ]);
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => linesOnScreen(page)).toEqual(before);
});

test('the keys of the editor are silent in other places', async ({ page, host }) => {
  await openDraft(page, host);
  await page.keyboard.press('Alt+2');
  for (const keys of ['Control+f', 'Control+h', 'Control+k', 'Control+/']) await page.keyboard.press(keys);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Alt+3');
  await expect(sheet(page)).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in palette, keys and bar, ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    await openDraft(page, host);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+h');
    await page.keyboard.type('校园');
    await expect(page.locator('.run-hit-current')).toBeVisible();
    expect(await serious(page)).toEqual([]);
  });
}
