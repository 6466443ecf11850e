import { expect, type Page } from '@playwright/test';
import { clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import { chart } from '../support/every-kind-draft.ts';
import { test } from './host-test.ts';
import { choose, openDraft, savedDraft, savedHolder, savedShortly, select } from './open-draft.ts';
import { linesOnScreen, sheet } from './window.ts';

const written = draft(
  title('望川区教育规划'),
  heading(1, '发展基础'),
  clause(2, '抓好学校。建成三所。'),
  clause(2, '抓好队伍。落实9000个学位。（责任科室：人事科；完成时限：2027年底）'),
  heading(1, '保障措施'),
  paragraph('见第一部分（二）。'),
);
const at = (id: string, offset: number) => ({ id, offset });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

test('a box, items, notes and subtitles are made by keys and left by Enter', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('b3', 10));
  await page.keyboard.press('Control+Alt+z');
  await page.keyboard.type('学位建设工程');
  await page.keyboard.press('Enter');
  await page.keyboard.type('扩建一所。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('框外的话。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+d');
  await page.keyboard.type('布局更优。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+k');
  await page.keyboard.type('请核对。');
  await select(page, at('b1', 7));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+t');
  await page.keyboard.type('（征求意见稿）');
  const lines = await savedShortly(page, host);
  expect(lines.slice(0, 2)).toEqual(['title 望川区教育规划', 'subtitle （征求意见稿）']);
  const box = lines.indexOf('boxTitle 学位建设工程');
  expect(lines.slice(box)).toEqual(
    expect.arrayContaining(['clause1 扩建一所。', 'paragraph 框外的话。', 'item 布局更优。', 'note 请核对。']),
  );
  await expect(sheet(page).locator('.block-box-title')).toHaveAttribute('data-number', /专栏1/);
  await expect(sheet(page).locator('.block-clause', { hasText: '扩建一所' })).toHaveClass(/block-boxed/);
  await expect(sheet(page).locator('.block', { hasText: '框外的话' })).not.toHaveClass(/block-boxed/);
});

test('pages break and lie across, and a picture is chosen from a file', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('b3', 10));
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('新的一页。');
  await choose(page, '插入', '分页并改为横排');
  await page.keyboard.type('横排的话。');
  await expect(sheet(page).locator('.block', { hasText: '横排的话' })).toHaveClass(/block-landscape/);
  const chooser = page.waitForEvent('filechooser');
  await choose(page, '插入', '插入图片');
  await (await chooser).setFiles({
    name: '布局.png',
    mimeType: 'image/png',
    buffer: Buffer.from(chart.data, 'base64'),
  });
  await expect(sheet(page).getByRole('img', { name: '布局' })).toBeVisible();
  await page.keyboard.type('学校布局');
  const { blocks, pictures } = await savedDraft(page, host);
  expect(blocks.map(({ type }) => type).slice(3, 9)).toEqual([
    'pageBreak',
    'paragraph',
    'pageBreak',
    'paragraph',
    'picture',
    'caption',
  ]);
  expect(pictures).toMatchObject([{ mediaType: 'image/png', width: 120, height: 60 }]);
  await expect(sheet(page).locator('.block-caption')).toHaveAttribute('data-number', /图1/);
  await sheet(page).getByRole('img', { name: '布局' }).click();
  await page.keyboard.press('Delete');
  await expect(sheet(page).getByRole('img')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(sheet(page).getByRole('img', { name: '布局' })).toBeVisible();
});

test('who is responsible is taken over from the typed bracket into fields, and back by undo', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await select(page, at('b4', 3));
  await page.keyboard.press('Control+Alt+p');
  const fields = dialog(page, '责任单位和时限');
  await expect(fields.getByLabel('牵头')).toHaveValue('人事科');
  await expect(fields.getByLabel('时限')).toHaveValue('2027年底');
  await fields.getByLabel('配合').fill('各学校');
  await page.keyboard.press('Enter');
  await expect(fields).toBeHidden();
  await expect(sheet(page)).toBeFocused();
  expect(await savedHolder(page, host, 'b4')).toMatchObject({
    responsible: { lead: '人事科', support: '各学校', due: '2027年底' },
    children: [{ text: '抓好队伍。落实9000个学位。' }],
  });
  await expect(sheet(page).locator('[data-block="b4"]')).toHaveAttribute('data-responsible', /配合：各学校/);
  await page.keyboard.press('Control+z');
  expect(await savedHolder(page, host, 'b4')).toEqual(written.blocks[3]);
});

test('references follow what they refer to, and say so when it is gone', async ({ page, host }) => {
  await openDraft(page, host, written);
  await choose(page, '插入', '手写引用改为自动引用');
  const linked = sheet(page).locator('[data-block="b6"] .run-reference');
  await expect(linked).toHaveAttribute('data-shown', '第一部分（二）');
  await select(page, at('b2', 4));
  await page.keyboard.press('Control+Alt+r');
  const search = dialog(page, '插入引用');
  await page.keyboard.type('队伍');
  await expect(search.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(search).toBeHidden();
  const inserted = sheet(page).locator('[data-block="b2"] .run-reference');
  await expect(inserted).toHaveAttribute('data-shown', '第一部分（二）');
  await select(page, at('b3', 10));
  await page.keyboard.press('Enter');
  await page.keyboard.type('抓好课堂。');
  await expect(inserted).toHaveAttribute('data-shown', '第一部分（三）');
  await expect(linked).toHaveAttribute('data-shown', '第一部分（三）');
  await select(page, at('b4', 0), at('b5', 0));
  await page.keyboard.press('Delete');
  await expect(linked).toHaveAttribute('data-shown', '〔引用已失效〕');
  await page.keyboard.press('Control+z');
  await expect(linked).toHaveAttribute('data-shown', '第一部分（三）');
});

test('what is to be confirmed is marked, stepped to by F8, and named before an export', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('b4', 7), at('b4', 12));
  await page.keyboard.press('Control+m');
  await dialog(page, '标为待核').getByLabel('由谁核实').fill('规划科');
  await page.keyboard.press('Enter');
  await expect(sheet(page).locator('.run-to-confirm')).toHaveText('9000个');
  await select(page, at('b6', 0));
  await page.keyboard.type('占比××%。');
  await page.keyboard.press('Control+Home');
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await page.keyboard.press('F8');
  await expect.poll(selected).toBe('9000个');
  await page.keyboard.press('F8');
  await expect.poll(selected).toMatch(/×/);
  await page.keyboard.press('Shift+F8');
  await expect.poll(selected).toBe('9000个');
  await page.keyboard.press('F12');
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('listitem').filter({ hasText: '9000个' })).toContainText('规划科');
  await expect(question).toContainText('××');
  await question.getByRole('button', { name: '去处理' }).click();
  await select(page, at('b4', 8));
  await page.keyboard.press('Control+m');
  await dialog(page, '标为待核').getByRole('button', { name: '已核实，去掉标记' }).click();
  await expect(sheet(page).locator('.run-to-confirm')).toHaveCount(0);
});

test('comments are put on words, resolved, taken away, and taken back by undo', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('b3', 0), at('b3', 4));
  await page.keyboard.press('Control+Alt+m');
  await dialog(page, '加批注').getByLabel('批注内容').fill('口径待定');
  await dialog(page, '加批注').getByRole('button', { name: '加批注' }).click();
  await expect(sheet(page).locator('.run-comment')).toHaveText('抓好学校');
  await page.getByRole('tab', { name: '批注 1' }).click();
  const list = page.getByRole('list', { name: '批注' });
  await list.getByRole('button', { name: '解决' }).click();
  await expect(list).toContainText('已解决');
  await list.getByRole('button', { name: '删除' }).click();
  await expect(sheet(page).locator('.run-comment')).toHaveCount(0);
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(sheet(page).locator('.run-comment')).toHaveText('抓好学校');
  const { comments } = await savedDraft(page, host);
  expect(comments).toMatchObject([{ text: '口径待定' }]);
  expect(comments[0]).not.toHaveProperty('resolved');
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('listitem')).toHaveCount(0);
});

test('the lead sentence is set by hand, taken away and found by itself again', async ({ page, host }) => {
  await openDraft(page, host, written);
  const lead = sheet(page).locator('[data-block="b3"] .run-lead');
  await expect(lead).toHaveText('抓好学校。');
  await select(page, at('b3', 0), at('b3', 9));
  await page.keyboard.press('Control+Alt+b');
  await expect.poll(async () => (await lead.allTextContents()).join('')).toBe('抓好学校。建成三所');
  await select(page, at('b3', 2));
  await page.keyboard.press('Control+Alt+b');
  await expect(lead).toHaveCount(0);
  await page.keyboard.press('Control+Alt+b');
  await expect(lead).toHaveText('抓好学校。');
});

test('a scheme of one’s own renumbers at once, runs on, and is taken back by undo', async ({ page, host }) => {
  await openDraft(page, host, written);
  const before = await linesOnScreen(page);
  await page.keyboard.press('Control+Alt+s');
  const scheme = dialog(page, '编号样式');
  const second = scheme.getByRole('group', { name: '第 2 级' });
  await second.getByLabel('前').fill('');
  await second.getByLabel('后').fill('.');
  await second.getByRole('button', { name: /数字/ }).click();
  await page.getByRole('option', { name: '1 2 3' }).click();
  await second.getByRole('checkbox', { name: '通篇连号' }).check({ force: true });
  await scheme.getByRole('button', { name: '使用' }).click();
  await expect
    .poll(async () => (await linesOnScreen(page)).slice(2, 4).map((line) => line.slice(0, 4)))
    .toEqual(['1.抓好', '2.抓好']);
  expect((await savedDraft(page, host)).scheme).toMatchObject({
    name: 'own',
    levels: [{}, { numeral: 'arabic', before: '', after: '.', runsOn: true }, {}, {}, {}],
  });
  await page.keyboard.press('Control+z');
  await expect.poll(() => linesOnScreen(page)).toEqual(before);
});

test('the counts tell how much is written and how much is wanted', async ({ page, host }) => {
  await openDraft(page, host, written);
  await page.keyboard.press('Control+Shift+g');
  const counts = dialog(page, '字数统计');
  await expect(counts).toContainText('全文字数');
  await counts.getByLabel(/目标字数/).fill('5000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /字数 \d+ \/ 5000/ })).toBeVisible();
  expect((await savedDraft(page, host)).goal).toBe(5000);
});
