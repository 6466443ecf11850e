import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Draft } from '../../shared/document/model.ts';
import { bold, clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import { everyKindDraft, indicators } from '../support/every-kind-draft.ts';
import { test } from './host-test.ts';
import { openDraft, select } from './open-draft.ts';
import { sheet } from './window.ts';

/** What axe finds on the page, or in the part of it that lies over the rest. */
async function serious(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`));
}

/** Every kind of block, and every mark on one of them. */
const kinds = everyKindDraft();
const marked = {
  ...clause(
    2,
    '落实××名教师轮岗，',
    { text: '9000个', toConfirm: '规划科' },
    '学位，',
    bold('公开'),
    {
      text: '2030年',
      rolledFrom: '2025年',
    },
    { text: '口径', comments: ['k1'] },
    { text: '\ufffc', refersTo: 'gone' },
    '（责任科室：督导室）',
  ),
  id: 'marked',
};
const all: Draft = {
  ...kinds,
  blocks: kinds.blocks.flatMap((block) => (block.id === 'goals' ? [block, marked] : [block])),
  comments: [{ id: 'k1', author: '王', text: '请核对', createdAt: '2026-01-06T09:30:00.000Z' }],
};

/** Little text lies behind what is looked at in dialogs and menus. */
const few: Draft = {
  ...draft(title('望川区教育规划'), heading(1, '主要任务'), marked, indicators, paragraph('完。')),
  comments: all.comments,
};

const dialogs = [
  ['Control+m', '标为待核'],
  ['Control+Alt+m', '加批注'],
  ['Control+Alt+p', '责任单位和时限'],
  ['Control+Alt+g', '插入表格'],
  ['Control+Alt+r', '插入引用'],
  ['Control+Alt+s', '编号样式'],
  ['Control+Shift+g', '字数统计'],
] as const;
const menus = ['文字', '结构', '插入', '表格', '显示', '保存与输出'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on a draft with all kinds of blocks, ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    await openDraft(page, host, all);
    await expect(sheet(page).locator('.run-gap')).toHaveCount(1);
    for (const panel of [/^疑点/, /^批注/, /^出处/]) {
      await page.getByRole('tab', { name: panel }).click();
      expect(await serious(page), `${panel}`).toEqual([]);
    }
  });

  test(`axe finds nothing serious in the dialogs and menus of the editor, ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    await openDraft(page, host, few);
    await select(page, { id: 'marked', offset: 0 }, { id: 'marked', offset: 3 });
    for (const [keys, name] of dialogs) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
      expect(await serious(page, '.modal'), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toBeFocused();
    }
    await sheet(page).locator('td').first().click();
    for (const name of menus) {
      await page.getByRole('button', { name: `${name}菜单` }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await serious(page, '.menu-popover'), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('who does not see the sheet finds its parts by their roles and names', async ({ page, host }) => {
  await openDraft(page, host, all);
  const text = sheet(page);
  await expect(text).toHaveAttribute('aria-multiline', 'true');
  await expect(text.getByRole('heading', { level: 1 })).toContainText('教育事业发展');
  await expect(text.getByRole('heading', { level: 2, name: /发展目标/ })).toBeVisible();
  await expect(text.getByRole('table', { name: '指标表' })).toBeVisible();
  expect(await text.getByRole('columnheader').count()).toBeGreaterThan(5);
  await expect(text.getByRole('figure', { name: '智慧校园数' })).toBeVisible();
  await expect(text.getByRole('img', { name: '智慧校园数' })).toBeVisible();
  await expect(text.getByRole('separator').first()).toHaveAccessibleName(/分页/);
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toHaveCount(1);
});

test('all of the editor is reached by the keyboard: text, toolbar, menus, panels and back', async ({ page, host }) => {
  await openDraft(page, host, all);
  await page.keyboard.press('Control+Home');
  await page.getByRole('button', { name: '插入菜单' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type('插入引用');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '插入菜单' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.toolbar button:focus')).toHaveCount(1);
  // Out of the toolbar, through the columns, to the panel at the right.
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.closest('.side-panel, .sheet')?.className ?? '');
      },
      { intervals: [10] },
    )
    .toContain('sheet');
  await page.keyboard.type('甲');
  await expect(sheet(page).getByRole('heading', { level: 1 })).toContainText('甲');
});
