import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { writeDraftText } from '../../shared/document/restore-draft.ts';
import { draft, heading, paragraph, title } from '../support/draft-builder.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';

const [points, plan, summary] = ['望川区2027年工作要点', '望川区“十五五”教育规划', '望川区2026年工作总结'] as const;
const titles = [points, plan, summary];

/** Keeps three drafts in the home, as an earlier run of the program would. */
function leaveDrafts({ home }: RunningHost): void {
  mkdirSync(join(home, 'drafts'), { recursive: true });
  titles.forEach((name, index) => {
    const id = `draft-${index + 1}`;
    const kept = { ...draft(title(name), heading(1, '校园安全'), paragraph(`${name}正文。`)), id };
    writeFileSync(join(home, 'drafts', `${id}.wunian`), writeDraftText(kept));
  });
}

/** The tabs of the drafts; the panel beside the sheet has others. */
const tabs = (page: Page) => page.locator('.tab-bar').getByRole('tab');
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const banner = (page: Page) => page.getByText('本文稿正在另一窗口编辑，此处只读');
/** The sheet of the draft that is shown; one for reading alone is no text box. */
const sheet = (page: Page) => page.locator('.sheet').filter({ visible: true });
const expectSaved = (page: Page) =>
  expect(page.getByText('已保存', { exact: true }).filter({ visible: true })).toHaveCount(1);
const place = (page: Page, name: RegExp) => page.getByRole('navigation').getByRole('button', { name });

async function openDraft(page: Page, name: string): Promise<void> {
  await place(page, /^草稿/).click();
  await page.getByRole('button', { name: `打开《${name}》`, exact: true }).click();
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
}

async function writeAtEnd(page: Page, text: string): Promise<void> {
  await sheet(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

async function expectActive(page: Page, name: string): Promise<void> {
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
  await expect(sheet(page)).toContainText(`${name}正文`);
  await expect(page).toHaveTitle(new RegExp(`${name} — `));
}

test.beforeEach(async ({ page, host }) => {
  leaveDrafts(host);
  await page.goto(host.url);
});

test('drafts stand in tabs, each with its text and its undo, and are gone through by keys', async ({ page }) => {
  for (const name of titles) await openDraft(page, name);
  await expectActive(page, summary);
  await writeAtEnd(page, '总结新写的字');
  await page.keyboard.press('Control+PageDown');
  await expectActive(page, points);
  await page.keyboard.press('Control+PageUp');
  await expectActive(page, summary);
  await page.keyboard.press('Alt+PageUp');
  await expectActive(page, plan);
  await openDraft(page, summary);
  await expect(tabs(page)).toHaveCount(3);
  await expect(sheet(page)).toContainText('总结新写的字');
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).not.toContainText('总结新写的字');
});

test('a tab is closed by its button, the middle button and by keys, after its text is saved', async ({ page }) => {
  for (const name of titles) await openDraft(page, name);
  await writeAtEnd(page, '关闭前写的字');
  await page.keyboard.press('Alt+w');
  await expect(tabs(page)).toHaveCount(2);
  await expectActive(page, plan);
  await tab(page, plan).click({ button: 'middle' });
  await expectActive(page, points);
  await page.getByRole('button', { name: `关闭《${points}》` }).click();
  await expect(page.getByText('没有打开的草稿')).toBeVisible();
  await page.getByRole('list', { name: '最近打开' }).getByRole('button', { name: summary }).click();
  await expectActive(page, summary);
  await expect(sheet(page)).toContainText('关闭前写的字');
});

test('the tabs are gone along by arrows, one is shown by Enter and closed by Delete', async ({ page }) => {
  for (const name of titles) await openDraft(page, name);
  await tab(page, summary).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, plan)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expectActive(page, points);
  await tab(page, points).focus();
  await page.keyboard.press('Delete');
  await expectActive(page, plan);
});

test('a draft that was closed is opened from those that were opened last', async ({ page }) => {
  for (const name of [points, plan]) await openDraft(page, name);
  await page.keyboard.press('Control+F4');
  await expectActive(page, points);
  await page.getByRole('button', { name: '最近打开' }).click();
  await expect(page.getByRole('menuitem')).toHaveText([plan, points]);
  await page.getByRole('menuitem', { name: plan }).click();
  await expectActive(page, plan);
});

test('after the host was killed all tabs are open again, and a draft that is gone is left out', async ({
  page,
  host,
}) => {
  for (const name of titles) await openDraft(page, name);
  await writeAtEnd(page, '断电前写的字');
  await expectSaved(page);
  await tab(page, plan).click();
  await expectActive(page, plan);
  await expect.poll(() => sessionOf(page)).toMatchObject({ activeId: 'draft-2' });
  const again = await host.restart();
  try {
    writeFileSync(join(again.home, 'drafts', 'draft-1.wunian'), '{"format":');
    await page.goto(again.url);
    await expectActive(page, plan);
    await expect(tabs(page)).toHaveText([plan, summary]);
    await tab(page, summary).click();
    await expect(sheet(page)).toContainText('断电前写的字');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await place(page, /^资料库/).click();
    await page.reload();
    await expect(page.getByRole('heading', { name: '资料库', exact: true })).toBeVisible();
    await place(page, /^编辑/).click();
    await expectActive(page, summary);
  } finally {
    await again.stop();
  }
});

/** What the host remembers of what is open. */
function sessionOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const authorization = `Bearer ${sessionStorage.getItem('token')}`;
    const body = JSON.stringify({ method: 'readSession' });
    const answer = await fetch('/api', { method: 'POST', body, headers: { authorization } });
    return (await answer.json()).value;
  });
}

test('a second window on a draft can only read it, and writes it when the first one is closed', async ({
  page,
  host,
}) => {
  await openDraft(page, points);
  await expect(banner(page)).toHaveCount(0);
  const second = await page.context().newPage();
  await second.goto(host.url);
  await openDraft(second, points);
  await expect(banner(second)).toBeVisible();
  await expect(sheet(second)).toHaveAttribute('contenteditable', 'false');
  await writeAtEnd(page, '第一个窗口写的字');
  await expectSaved(page);
  await page.close();
  await expect(banner(second)).toHaveCount(0);
  await expect(sheet(second)).toContainText('第一个窗口写的字');
  await writeAtEnd(second, '第二个窗口接着写');
  await expectSaved(second);
  await expect(second.getByRole('alert')).toHaveCount(0);
});

test('a draft is handed over to the window that asks for it, with all that was written', async ({ page, host }) => {
  await openDraft(page, points);
  const second = await page.context().newPage();
  await second.goto(host.url);
  await openDraft(second, points);
  await writeAtEnd(page, '刚写的字');
  await second.getByRole('button', { name: '在此编辑' }).click();
  await expect(banner(second)).toHaveCount(0);
  await expect(sheet(second)).toContainText('刚写的字');
  await expect(banner(page)).toBeVisible();
  await writeAtEnd(second, '接着写');
  await expectSaved(second);
  await page.getByRole('button', { name: '在此编辑' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(sheet(page)).toContainText('刚写的字接着写');
  await expect(banner(second)).toBeVisible();
});

test('what another window has open is neither renamed nor deleted here', async ({ page, host }) => {
  await openDraft(page, points);
  const second = await page.context().newPage();
  await second.goto(host.url);
  await place(second, /^草稿/).click();
  await second.getByRole('button', { name: `删除《${points}》` }).click();
  await expect(second.getByRole('alert')).toContainText('正在另一窗口编辑');
  await expect(second.getByRole('button', { name: `打开《${points}》` })).toBeVisible();
  await writeAtEnd(page, '照样保存');
  await expectSaved(page);
});

test('a tab that is not saved says so, and waits for that when it is closed', async ({ page, host }) => {
  await openDraft(page, points);
  await host.stop();
  await writeAtEnd(page, '断线后写的字');
  await expect(page).toHaveTitle(/^● /);
  await expect(tab(page, points)).toHaveAccessibleName(/^未保存/);
  const close = page.getByRole('button', { name: `关闭《${points}》` });
  await close.click();
  await expect(tab(page, points)).toBeVisible();
  await close.click();
  const question = page.getByRole('alertdialog', { name: '还没有保存' });
  await question.getByRole('button', { name: '取消' }).click();
  await expect(sheet(page)).toContainText('断线后写的字');
  await close.click();
  await question.getByRole('button', { name: '不保存，关闭' }).click();
  await expect(tabs(page)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`tabs and a draft for reading have no serious accessibility fault in the ${colorScheme} theme`, async ({
    page,
    host,
  }, info) => {
    await page.emulateMedia({ colorScheme });
    for (const name of titles) await openDraft(page, name);
    const second = await page.context().newPage();
    await second.emulateMedia({ colorScheme });
    await second.goto(host.url);
    await openDraft(second, plan);
    await expect(banner(second)).toBeVisible();
    await page.screenshot({ path: info.outputPath(`tabs-${colorScheme}.png`) });
    await second.screenshot({ path: info.outputPath(`read-only-${colorScheme}.png`) });
    for (const shown of [page, second]) {
      const { violations } = await new AxeBuilder({ page: shown }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
