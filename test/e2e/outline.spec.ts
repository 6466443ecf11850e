import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { writeDraftText } from '../../shared/document/restore-draft.ts';
import { clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { linesOnScreen, sheet } from './window.ts';

const written = draft(
  title('望川区教育局2027年工作要点'),
  paragraph('为做好全年工作，制定本要点。'),
  heading(1, '加强党的建设'),
  paragraph('坚持党对教育工作的全面领导。'),
  clause(2, '抓好学习。坚持第一议题制度。'),
  clause(2, '抓好队伍。培训骨干教师不少于300人次。'),
  heading(1, '扩大学位供给'),
  heading(2, '新建学校'),
  clause(3, '新建幼儿园4所，新增学位【待补】个。'),
  heading(2, '改造校舍'),
  heading(1, '保障校园安全'),
  clause(2, '排查隐患。每月一次。'),
);

async function openDraft(page: Page, { url, home }: RunningHost, opened = written): Promise<void> {
  await mkdir(join(home, 'drafts'), { recursive: true });
  await writeFile(join(home, 'drafts', `${opened.id}.wunian`), writeDraftText(opened));
  await page.goto(url);
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  await page.getByRole('button', { name: /^打开《/ }).click();
  await expect(sheet(page)).toBeVisible();
}

const outline = (page: Page) => page.getByRole('treegrid', { name: '提纲' });
const row = (page: Page, name: string) => outline(page).getByRole('row', { name });
const told = (page: Page) => page.locator('.outline-pane [role="status"]');

/** The outline's lines as one reads them. */
function rows(page: Page): Promise<string[]> {
  return outline(page).locator('.outline-words').allTextContents();
}

const before = [
  '一、加强党的建设',
  '（一）抓好学习',
  '（二）抓好队伍',
  '二、扩大学位供给',
  '（一）新建学校',
  '1.新建幼儿园4所，新增学位【待补】个',
  '（二）改造校舍',
  '三、保障校园安全',
  '（一）排查隐患',
];

async function focusRow(page: Page, name: string): Promise<void> {
  await row(page, name).focus();
  await expect(row(page, name)).toBeFocused();
}

/** Undoes from the text, where one undo is one step. */
async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: '撤销' }).first().click();
}

async function dragOver(page: Page, from: string, to: string, part: number): Promise<void> {
  const [start, end] = [await row(page, from).boundingBox(), await row(page, to).boundingBox()];
  if (!start || !end) throw new Error('Cannot drag because a line is not on show');
  await page.mouse.move(start.x + 80, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 84, start.y + start.height / 2 + 6, { steps: 3 });
  await page.mouse.move(end.x + 80, end.y + end.height * part, { steps: 8 });
  // The browser tells of a drag that rests at its next move.
  await page.mouse.move(end.x + 81, end.y + end.height * part, { steps: 2 });
}

test('the outline shows numbers, all clauses, and what is counted', async ({ page, host }) => {
  await openDraft(page, host);
  await expect.poll(() => rows(page)).toEqual(before);
  await expect(row(page, '（二）抓好队伍')).toHaveAccessibleName('（二）抓好队伍，18 字，目标值 1');
  await expect(row(page, '二、扩大学位供给')).toHaveAccessibleName(/待补 1/);
  await expect(row(page, '二、扩大学位供给').locator('.outline-placeholders')).toHaveText('1');
  await page.locator('.sheet [data-block="b12"]').click();
  await expect(outline(page).locator('[aria-current="location"]')).toContainText('（一）排查隐患');
  await row(page, '（一）抓好学习').click();
  await page.keyboard.type('！');
  await expect.poll(() => linesOnScreen(page)).toContain('（一）！抓好学习。坚持第一议题制度。');
});

test('a section is dragged with its body, and each place shows the number it gives', async ({ page, host }) => {
  await openDraft(page, host);
  await expect.poll(() => rows(page)).toEqual(before);
  await dragOver(page, '二、扩大学位供给', '一、加强党的建设', 0.1);
  await expect(outline(page).locator('.outline-between')).toHaveText('→ 一、');
  await page.mouse.up();
  await expect.poll(async () => (await rows(page))[0]).toBe('一、扩大学位供给');
  await expect.poll(async () => (await linesOnScreen(page))[4]).toBe('1.新建幼儿园4所，新增学位【待补】个。');
  await expect(told(page)).toHaveText('现在是 一、扩大学位供给');
  await undo(page);
  await expect.poll(() => rows(page)).toEqual(before);

  await dragOver(page, '三、保障校园安全', '二、扩大学位供给', 0.5);
  await expect(row(page, '二、扩大学位供给').locator('.outline-into')).toHaveText('放进来 → （三）');
  await page.mouse.up();
  await expect.poll(async () => (await rows(page)).slice(-2)).toEqual(['（三）保障校园安全', '1.排查隐患']);
  await undo(page);
  await expect.poll(() => rows(page)).toEqual(before);

  await dragOver(page, '二、扩大学位供给', '（一）新建学校', 0.5);
  await expect(outline(page).locator('.outline-into')).toHaveCount(0);
  await page.mouse.up();
  await page.waitForTimeout(300);
  expect(await rows(page)).toEqual(before);
});

test('keys move, promote and demote a section with all under it, and the focus stays', async ({ page, host }) => {
  await openDraft(page, host);
  await expect.poll(() => rows(page)).toEqual(before);
  await focusRow(page, '二、扩大学位供给');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(async () => (await rows(page))[0]).toBe('一、扩大学位供给');
  await expect(row(page, '一、扩大学位供给')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(() => rows(page)).toEqual(before);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect
    .poll(async () => (await rows(page)).slice(3, 6))
    .toEqual(['（三）扩大学位供给', '1.新建学校', '（1）新建幼儿园4所，新增学位【待补】个']);
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => rows(page)).toEqual(before);
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(told(page)).toHaveText('到头了，没有移动');
  for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
  await expect.poll(async () => (await rows(page))[0]).toBe('一、扩大学位供给');
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows(page)).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(async () => (await rows(page))[0]).toBe('一、扩大学位供给');
  await focusRow(page, '一、扩大学位供给');
  await page.keyboard.press('F2');
  await expect(sheet(page)).toBeFocused();
});

test('a section is dragged by the keyboard alone', async ({ page, host }) => {
  await openDraft(page, host);
  await expect.poll(() => rows(page)).toEqual(before);
  await focusRow(page, '三、保障校园安全');
  await row(page, '三、保障校园安全').locator('.outline-grip').focus();
  await page.keyboard.press('Enter');
  await expect(outline(page).locator('.outline-between')).toBeVisible();
  for (let times = 0; times < 20 && (await told(page).textContent()) !== '→ 一、'; times++) {
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(50);
  }
  await expect(told(page)).toHaveText('→ 一、');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows(page))[0]).toBe('一、保障校园安全');
});

test('several lines are selected and moved or deleted together', async ({ page, host }) => {
  await openDraft(page, host);
  await expect.poll(() => rows(page)).toEqual(before);
  await focusRow(page, '（一）抓好学习');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(outline(page).getByRole('row', { selected: true })).toHaveCount(2);
  await row(page, '三、保障校园安全').click({ modifiers: ['Control'] });
  await expect(outline(page).getByRole('row', { selected: true })).toHaveCount(3);
  await page.keyboard.press('Delete');
  await expect
    .poll(() => rows(page))
    .toEqual([
      '一、加强党的建设',
      '二、扩大学位供给',
      '（一）新建学校',
      '1.新建幼儿园4所，新增学位【待补】个',
      '（二）改造校舍',
    ]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows(page)).toEqual(before);
});

test('filtering shows the lines with those above them, folding hides them', async ({ page, host }) => {
  await openDraft(page, host);
  await expect.poll(() => rows(page)).toEqual(before);
  const filter = page.getByRole('searchbox', { name: '筛选' });
  await filter.fill('幼儿园');
  await expect
    .poll(() => rows(page))
    .toEqual(['二、扩大学位供给', '（一）新建学校', '1.新建幼儿园4所，新增学位【待补】个']);
  await filter.fill('没有的词');
  await expect(page.getByText('没有相符的条目')).toBeVisible();
  await filter.press('Escape');
  await expect.poll(() => rows(page)).toEqual(before);
  await page.getByRole('button', { name: '折叠提纲' }).click();
  await page.getByRole('menuitem', { name: '折叠到一级' }).click();
  await expect.poll(() => rows(page)).toEqual(['一、加强党的建设', '二、扩大学位供给', '三、保障校园安全']);
  await focusRow(page, '二、扩大学位供给');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await rows(page)).length).toBe(5);
});

test('a goal is set in the menu of a line and undone', async ({ page, host }) => {
  await openDraft(page, host);
  await focusRow(page, '一、加强党的建设');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: '设字数目标…' }).click();
  await page.getByLabel('目标字数').fill('2000');
  await page.keyboard.press('Enter');
  await expect(row(page, '一、加强党的建设').locator('.outline-characters')).toHaveText(/ \/ 2,000$/);
  await expect(row(page, '一、加强党的建设').locator('.outline-goal')).toBeVisible();
  await undo(page);
  await expect(row(page, '一、加强党的建设').locator('.outline-goal')).toHaveCount(0);
});

test('a section is selected in the text from the menu', async ({ page, host }) => {
  await openDraft(page, host);
  await row(page, '三、保障校园安全').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '选中本节' }).click();
  await expect(sheet(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString().replace(/\s/g, ''))).toBe(
    '保障校园安全排查隐患。每月一次。',
  );
});

test('a long outline is drawn in part, and the line of the cursor comes into view', async ({ page, host }) => {
  const sections = Array.from({ length: 300 }, (_, place) => [
    heading(1, `任务之${place}`),
    clause(2, `抓好第${place}项。每年培训教师不少于${place + 10}人次。`),
    paragraph('建立健全工作机制。'),
  ]);
  await openDraft(page, host, draft(title('望川区要点'), ...sections.flat()));
  await expect(row(page, '一、任务之0')).toBeVisible();
  expect(await outline(page).getByRole('row').count()).toBeLessThan(80);
  await page.locator('.sheet').press('Control+End');
  await expect(row(page, '三百、任务之299')).toBeVisible();
  await expect(row(page, '三百、任务之299')).toHaveAccessibleName(/目标值 1/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the outline, ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    await openDraft(page, host);
    await focusRow(page, '一、加强党的建设');
    const { violations } = await new AxeBuilder({ page }).include('.outline-pane').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
