import { expect, type Page } from '@playwright/test';
import { bold, clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { openDraft, savedDraft, savedShortly, select } from './open-draft.ts';
import { linesOnScreen, sheet } from './window.ts';

const written = draft(
  title('望川区教育规划'),
  heading(1, '发展基础'),
  clause(2, '抓好学校。建成三所。'),
  clause(2, '抓好队伍。', bold('培训'), '骨干。'),
  heading(1, '保障措施'),
  paragraph('加强领导。'),
);
const at = (id: string, offset: number) => ({ id, offset });

/** Presses keys one after another. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('Enter parts and begins blocks, Backspace takes the number and then joins, as in Word', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('b3', 5));
  await press(page, 'Enter');
  await expect.poll(() => linesOnScreen(page)).toContain('（二）建成三所。');
  await press(page, 'Backspace');
  await expect.poll(() => linesOnScreen(page)).toContain('建成三所。');
  await press(page, 'Backspace');
  await expect.poll(() => linesOnScreen(page)).toContain('（一）抓好学校。建成三所。');
  await press(page, 'End', 'Enter', 'Enter');
  await page.keyboard.type('正文');
  expect(await savedShortly(page, host)).toEqual([
    'title 望川区教育规划',
    'heading1 发展基础',
    'clause2 抓好学校。建成三所。',
    'paragraph 正文',
    'clause2 抓好队伍。培训骨干。',
    'heading1 保障措施',
    'paragraph 加强领导。',
  ]);
  await select(page, at('b2', 4));
  await press(page, 'Delete');
  await expect.poll(() => linesOnScreen(page)).toContain('一、发展基础抓好学校。建成三所。');
  await select(page, at('b1', 7));
  await press(page, 'Shift+Enter');
  await page.keyboard.type('纲要');
  expect((await savedShortly(page, host))[0]).toBe('title 望川区教育规划\n纲要');
});

test('Tab and Shift+Tab change the depth of all that is selected', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('b4', 1), at('b4', 3));
  await press(page, 'Tab');
  await expect.poll(() => linesOnScreen(page)).toContain('1.抓好队伍。培训骨干。');
  await press(page, 'Shift+Tab');
  await select(page, at('b3', 2), at('b4', 3));
  await press(page, 'Shift+Tab');
  await expect
    .poll(async () => (await linesOnScreen(page)).slice(1, 4))
    .toEqual(['一、发展基础', '二、抓好学校。建成三所。', '三、抓好队伍。培训骨干。']);
  await press(page, 'Control+z');
  await expect.poll(() => linesOnScreen(page)).toContain('（二）抓好队伍。培训骨干。');
});

test('what is selected over several blocks is deleted, typed over and joined; all of it leaves a title', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await select(page, at('b2', 2), at('b4', 2));
  await press(page, 'Delete');
  expect((await savedShortly(page, host)).slice(1, 3)).toEqual(['heading1 发展队伍。培训骨干。', 'heading1 保障措施']);
  await press(page, 'Control+z');
  await select(page, at('b6', 2), at('b3', 3));
  await page.keyboard.type('旧');
  expect((await savedShortly(page, host)).slice(2)).toEqual(['clause2 抓好学旧领导。']);
  await press(page, 'Control+z');
  await expect.poll(() => linesOnScreen(page)).toHaveLength(6);
  await press(page, 'Control+a', 'Backspace');
  expect(await savedShortly(page, host)).toEqual(['title']);
  await page.keyboard.type('新题');
  await press(page, 'Enter');
  await page.keyboard.type('正文');
  expect(await savedShortly(page, host)).toEqual(['title 新题', 'paragraph 正文']);
});

test('numbers and dashes typed at the start of a line make the structure; one undo leaves what was typed', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await select(page, at('b6', 5));
  const typed: readonly (readonly [string, string, string])[] = [
    ['二、基本原则', '二、', 'heading1 基本原则'],
    ['（一）工作导向', '（一）', 'heading2 工作导向'],
    ['1.坚持公平', '1.坚', 'clause3 坚持公平'],
    ['——布局更优', '——', 'item 布局更优'],
  ];
  for (const [text, mark, made] of typed) {
    await press(page, 'Enter', 'Control+Alt+0');
    await page.keyboard.type(mark);
    await press(page, 'Control+z');
    expect((await savedShortly(page, host)).at(-1)).toBe(`paragraph ${mark}`);
    await press(page, 'Control+y');
    await page.keyboard.type(text.slice(mark.length));
    expect((await savedShortly(page, host)).at(-1)).toBe(made);
  }
  await expect
    .poll(async () => (await linesOnScreen(page)).slice(-4))
    .toEqual(['三、基本原则', '（一）工作导向', '1.坚持公平', '布局更优']);
});

test('words that are dragged to another place move there with their marks, and leave the blocks as they are', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await select(page, at('b4', 5), at('b4', 7));
  await sheet(page)
    .locator('[data-block="b4"] .run-bold')
    .dragTo(sheet(page).locator('[data-block="b6"]'), { targetPosition: { x: 40, y: 14 } });
  await expect.poll(() => linesOnScreen(page)).toContain('（二）抓好队伍。骨干。');
  const { blocks } = await savedDraft(page, host);
  expect(blocks.map(({ type }) => type)).toEqual(['title', 'heading', 'clause', 'clause', 'heading', 'paragraph']);
  const last = blocks.at(-1);
  expect(last?.type === 'paragraph' && last.children).toContainEqual(bold('培训'));
  await press(page, 'Control+z');
  await expect.poll(() => linesOnScreen(page)).toContain('（二）抓好队伍。培训骨干。');
});

test('a section moves by keys with all that is in it, and the numbers follow', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, at('b5', 0));
  await press(page, 'Alt+Shift+ArrowUp');
  await expect
    .poll(() => linesOnScreen(page))
    .toEqual([
      '望川区教育规划',
      '一、保障措施',
      '加强领导。',
      '二、发展基础',
      '（一）抓好学校。建成三所。',
      '（二）抓好队伍。培训骨干。',
    ]);
});

test('the number that a change gives the block is told to who does not see it', async ({ page, host }) => {
  await openDraft(page, host, written);
  const told = page.locator('.number-announcer');
  await select(page, at('b4', 10));
  await press(page, 'Enter');
  await expect(told).toHaveText('（三）');
  await press(page, 'Tab');
  await expect(told).toHaveText('1.');
  await press(page, 'Shift+Tab', 'Shift+Tab');
  await expect(told).toHaveText('二、');
  await press(page, 'Control+Alt+0');
  await expect(told).toHaveText('不编号');
});
