import { expect, type Locator, type Page } from '@playwright/test';
import { clause, draft, heading, paragraph, rolled, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { openDraft, savedHolder, savedTexts, select, shownTexts } from './open-draft.ts';
import { sheet } from './window.ts';

const written = draft(
  title('望川区教育事业发展规划'),
  heading(1, '队伍建设'),
  clause(
    2,
    '抓好培训。到',
    rolled('2030年', '2025年', 'year'),
    '培训骨干教师，落实',
    rolled('“十五五”', '“十四五”', 'period'),
    '任务。',
  ),
  paragraph('各校在', rolled('2027年', '2027年', 'year'), '学年内完成。'),
);
const before = [
  '望川区教育事业发展规划',
  '队伍建设',
  '抓好培训。到2030年培训骨干教师，落实“十五五”任务。',
  '各校在2027年学年内完成。',
];

const bubble = (page: Page): Locator => page.getByRole('group', { name: '换期改写' });
const marked = (page: Page): Promise<string[]> => page.locator('.sheet .run-rolled').allInnerTexts();
const selected = (page: Page): Promise<string | undefined> => page.evaluate(() => getSelection()?.toString());
const findings = (page: Page): Locator => page.getByRole('list', { name: '疑点' });

test('rolled words are gone through by keys, forward and back and round the ends', async ({ page, host }) => {
  await openDraft(page, host, written);
  await expect(bubble(page)).toHaveCount(0);
  for (const words of ['2030年', '“十五五”', '2027年', '2030年']) {
    await page.keyboard.press('F9');
    await expect.poll(() => selected(page)).toBe(words);
    await expect(bubble(page)).toBeVisible();
  }
  await expect(bubble(page)).toContainText('年份 原文“2025年”');
  await page.keyboard.press('Shift+F9');
  await expect.poll(() => selected(page)).toBe('2027年');
  await expect(bubble(page)).toContainText('是否照旧？');
  await expect(bubble(page).getByRole('button')).toHaveText([/^照旧/]);
  await page.keyboard.press('Shift+F9');
  await expect.poll(() => selected(page)).toBe('“十五五”');
  await expect(bubble(page)).toContainText('规划期');
  await select(page, { id: 'b2', offset: 1 });
  await expect(bubble(page)).toHaveCount(0);
});

test('a word is kept or restored by a key or in its bubble, and the next one comes', async ({ page, host }) => {
  await openDraft(page, host, written);
  await page.keyboard.press('F9');
  await page.keyboard.press('Alt+y');
  await expect.poll(() => marked(page)).toEqual(['“十五五”', '2027年']);
  await expect.poll(() => selected(page)).toBe('“十五五”');
  await page.keyboard.press('Alt+n');
  await expect.poll(() => selected(page)).toBe('2027年');
  await expect(sheet(page)).toContainText('落实“十四五”任务');
  await bubble(page).getByRole('button', { name: /^照旧/ }).click();
  await expect(bubble(page)).toHaveCount(0);
  await expect(sheet(page)).toBeFocused();
  expect(await marked(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => marked(page)).toEqual(['2027年']);
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toContainText('落实“十五五”任务');
  await page.keyboard.press('Control+z');
  await expect.poll(() => marked(page)).toEqual(['2030年', '“十五五”', '2027年']);
  await expect.poll(() => shownTexts(page)).toEqual(before);
});

test('a word is edited where it stands, and kept as it reads then', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, { id: 'b3', offset: 10 });
  await expect(bubble(page)).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('29');
  await expect.poll(() => marked(page)).toEqual(['2029年', '“十五五”', '2027年']);
  await expect(bubble(page)).toContainText('原文“2025年”');
  await page.keyboard.press('Alt+y');
  await expect.poll(() => marked(page)).toEqual(['“十五五”', '2027年']);
  expect((await savedHolder(page, host, 'b3'))?.children[0]).toEqual({ text: '抓好培训。到2029年培训骨干教师，落实' });
});

test('all words are settled at once from the findings, and one undo takes it back', async ({ page, host }) => {
  await openDraft(page, host, written);
  await page.getByRole('tab', { name: /疑点/ }).click();
  await expect(findings(page)).toContainText('换期改写待核：2025年 → 2030年');
  await expect(findings(page)).toContainText('时间待核：“2027年”在本期应为何时，请核定');
  await page.getByRole('button', { name: '全部改回原文' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
  await expect.poll(() => shownTexts(page)).toContain('抓好培训。到2025年培训骨干教师，落实“十四五”任务。');
  await sheet(page).press('Control+z');
  await expect.poll(() => shownTexts(page)).toEqual(before);
  expect(await marked(page)).toHaveLength(3);
  await page.getByRole('button', { name: '认可全部改写' }).click();
  await expect.poll(() => marked(page)).toEqual([]);
  expect(await savedTexts(page, host)).toEqual(before);
  expect((await savedHolder(page, host, 'b3'))?.children).toEqual([{ text: before[2] }]);
});

test('a cut and an ended wording are found, put right by a button, and taken back by one undo', async ({
  page,
  host,
}) => {
  const cut = '坚持以新时代中国特色社会主义思想为指导。';
  const ended = '各校持续开展党史学习教育。';
  const right = '坚持以习近平新时代中国特色社会主义思想为指导。';
  await openDraft(page, host, draft(title('望川区教育事业发展规划'), paragraph(cut), paragraph(ended)));
  await page.getByRole('tab', { name: /疑点/ }).click();
  const finding = findings(page).getByRole('listitem').filter({ hasText: '表述有缺漏或有误' });
  await expect(finding).toHaveCount(1);
  await finding.getByRole('button', { name: /^改为“.*以习近平新时代中国特色社会主义思想为指导”$/ }).click();
  await expect.poll(async () => (await shownTexts(page))[1]).toBe(right);
  await expect(finding).toHaveCount(0);
  const over = findings(page).getByRole('listitem').filter({ hasText: '工作已结束' });
  await over.getByRole('button', { name: '改为“党史学习教育常态化长效化”' }).click();
  await expect.poll(async () => (await shownTexts(page))[2]).toBe('各校持续开展党史学习教育常态化长效化。');
  await expect(findings(page).getByRole('listitem')).toHaveCount(0);
  await sheet(page).press('Control+z');
  await sheet(page).press('Control+z');
  await expect.poll(() => shownTexts(page)).toEqual(['望川区教育事业发展规划', cut, ended]);
  await expect(finding).toHaveCount(1);
});
