import { expect, type Page } from '@playwright/test';
import { bold, draft, paragraph, rolled, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { openDraft, savedHolder, select } from './open-draft.ts';

const written = draft(
  title('望川区教育事业发展规划'),
  paragraph('建成', { text: '9000个', toConfirm: '规划科' }, '学位。'),
  paragraph('各校在', rolled('2027年', '2027年', 'year'), '内完成。'),
  paragraph('各校在', bold('今年'), '内完成。'),
);

async function goToFinding(page: Page, words: string): Promise<void> {
  await page.getByRole('tab', { name: /^疑点/ }).click();
  await page.getByRole('list', { name: '疑点' }).getByRole('button', { name: words }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words);
}

test('what a finding has selected is typed over: all signs stay, and the mark of the old words goes', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await goToFinding(page, '9000个');
  await page.keyboard.type('8500个');
  expect((await savedHolder(page, host, 'b2'))?.children).toEqual([{ text: '建成8500个学位。' }]);
  await goToFinding(page, '2027年');
  await page.keyboard.type('2028年');
  expect((await savedHolder(page, host, 'b3'))?.children).toEqual([{ text: '各校在2028年内完成。' }]);
});

test('bold words that are selected from the end of the words before are typed over in bold', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, { id: 'b4', offset: 3 }, { id: 'b4', offset: 5 });
  await page.keyboard.type('abcd');
  expect((await savedHolder(page, host, 'b4'))?.children).toEqual([
    { text: '各校在' },
    { text: 'abcd', bold: true },
    { text: '内完成。' },
  ]);
});
