import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { bold, clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import { test } from './host-test.ts';
import { openDraft, savedDraft, savedHolder, savedShortly, savedTexts, select } from './open-draft.ts';
import { sheet } from './window.ts';

const written = draft(
  title('望川区教育规划'),
  heading(1, '发展基础'),
  clause(2, '抓好学校。', bold('建成'), '三所。'),
  heading(1, '保障措施'),
  paragraph('加强领导。'),
  paragraph(''),
);

const fixture = (name: string) => readFile(new URL(`../fixtures/clipboard/${name}`, import.meta.url), 'utf8');

/** Puts markup on the clipboard as it is, as another program would, and pastes it by the keys. */
function paste(page: Page, html: string): Promise<void> {
  return pasteData(page, { 'text/html': html });
}

/** The same with data of any kinds. */
async function pasteData(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const give = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const [kind, words] of Object.entries(given)) event.clipboardData?.setData(kind, words);
    };
    window.addEventListener('copy', give, { capture: true, once: true });
    document.execCommand('copy');
  }, data);
  await page.keyboard.press('Control+v');
}

test('what Word and WPS copied comes in as clean blocks with its table', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, { id: 'b6', offset: 0 });
  await paste(page, await fixture('word.html'));
  const { blocks } = await savedDraft(page, host);
  const kinds = blocks.slice(5).map(({ type }) => type);
  expect(kinds).toContain('table');
  expect(kinds).toContain('boxTitle');
  const shown = (await sheet(page).innerText()) ?? '';
  for (const left of ['mso', 'msocom', 'W1', '内部数据', 'Wingdings', '<o:p>']) expect(shown).not.toContain(left);
  const lines = await savedShortly(page, host);
  expect(lines).toContain('heading1 总体要求');
  expect(lines.filter((line) => line.includes('指导思想'))).toEqual(['heading2 指导思想']);
  await page.keyboard.press('Control+z');
  expect(await savedShortly(page, host)).toHaveLength(6);
  await paste(page, await fixture('wps.html'));
  expect((await savedShortly(page, host)).slice(5)).toEqual([
    'heading2 扩大普惠资源',
    'paragraph 新增学位1200个，重点在城南片区（待核）',
    'clause3 建设云水幼儿园。',
    'item 布局更优。',
  ]);
});

test('a page pasted from the web brings its text, runs nothing and asks for nothing', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('example.invalid')) asked.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push('alert')));
  await openDraft(page, host, written);
  await select(page, { id: 'b6', offset: 0 });
  const evil = `${await fixture('web.html')}<img src=x onerror="window.stolen=1"><svg onload="window.stolen=2"></svg><math><mtext><img src=x onerror="window.stolen=3"></mtext></math>`;
  await paste(page, evil);
  const lines = (await savedShortly(page, host)).slice(5);
  expect(lines.slice(0, 4)).toEqual([
    'heading1 望川区召开教育工作会议',
    'paragraph 会议要求，全面落实规划，详见实施方案。',
    'heading2 重点任务',
    'heading3 新建学校',
  ]);
  await expect(page.getByText(/图片没有带过来/)).toBeVisible();
  expect(await page.evaluate(() => (window as { stolen?: unknown }).stolen)).toBeUndefined();
  expect(await sheet(page).locator('script, iframe, form, a, [onclick], [onerror]').count()).toBe(0);
  expect(asked).toEqual([]);
});

test('a table of a spreadsheet becomes a table, and fills the cells where one stands', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, { id: 'b6', offset: 0 });
  await paste(page, await fixture('excel.html'));
  const { blocks } = await savedDraft(page, host);
  const table = blocks.find(({ type }) => type === 'table');
  expect(table?.type === 'table' && table.children.map(({ children }) => children.length)).toEqual([2, 3]);
  const cells = sheet(page).locator('td, th');
  await expect(cells).toHaveCount(5);
  await cells.nth(2).click();
  await paste(page, '<table><tr><td>甲校</td><td>30</td></tr><tr><td>乙校</td><td>40</td></tr></table>');
  await expect(cells).toHaveCount(8);
  expect((await savedTexts(page, host)).slice(5)).toEqual(
    expect.arrayContaining(['项目', '投资（万元）', '甲校', '30', '乙校', '40']),
  );
});

test('words pasted into a line keep their bold and the line its kind', async ({ page, host }) => {
  await openDraft(page, host, written);
  await select(page, { id: 'b2', offset: 2 });
  await paste(page, '<p>和<b>优势</b></p>');
  expect((await savedHolder(page, host, 'b2'))?.children).toEqual([{ text: '发展和' }, bold('优势'), { text: '基础' }]);
  expect((await savedShortly(page, host))[1]).toBe('heading1 发展和优势基础');
  await select(page, { id: 'b5', offset: 2 }, { id: 'b5', offset: 4 });
  await paste(page, '<span style="font-weight:700">组织</span>');
  expect((await savedHolder(page, host, 'b5'))?.children).toEqual([{ text: '加强' }, bold('组织'), { text: '。' }]);
});

test('what is copied goes out with its numbers typed, and comes back as it was', async ({ page, host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDraft(page, host, written);
  await select(page, { id: 'b2', offset: 0 }, { id: 'b4', offset: 4 });
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '一、发展基础\n（一）抓好学校。建成三所。\n二、保障措施',
  );
  await select(page, { id: 'b6', offset: 0 });
  await page.keyboard.press('Control+v');
  expect((await savedShortly(page, host)).slice(5)).toEqual([
    'heading1 发展基础',
    'clause2 抓好学校。建成三所。',
    'heading1 保障措施',
  ]);
  await select(page, { id: 'b3', offset: 5 }, { id: 'b3', offset: 7 });
  await page.keyboard.press('Control+x');
  await select(page, { id: 'b5', offset: 5 });
  await page.keyboard.press('Control+v');
  expect((await savedHolder(page, host, 'b5'))?.children).toEqual([{ text: '加强领导。' }, bold('建成')]);
  expect((await savedHolder(page, host, 'b3'))?.children).toEqual([{ text: '抓好学校。三所。' }]);
});

test('blocks of another program that is made with Slate too come in by their words, and the draft is saved', async ({
  page,
  host,
}) => {
  await openDraft(page, host, written);
  await select(page, { id: 'b6', offset: 0 });
  const foreign = [{ type: 'paragraph', align: 'center', children: [{ text: '外来的字', italic: true }] }];
  await pasteData(page, {
    'application/x-slate-fragment': Buffer.from(encodeURIComponent(JSON.stringify(foreign))).toString('base64'),
    'text/plain': '外来的字',
  });
  expect(await savedTexts(page, host)).toContain('外来的字');
});
