import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { type Draft, textHolders, textOf } from '../../shared/document/model.ts';
import { readDraftText } from '../../shared/document/restore-draft.ts';
import { importers } from '../../shared/importers/index.ts';
import { readDocument } from '../../shared/importers/read-document.ts';
import type { RunningHost } from '../support/running-host.ts';
import { canCheckSchema, schemaFaults } from '../support/schema-check.ts';
import { test } from './host-test.ts';
import { choose, select } from './open-draft.ts';
import { createDraft, expectSaved, importFiles, samplePlan } from './window.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const foreign = join(root, '../shared/seeds/seed_002.txt');
const foreignTitle = /^滨湖区/;

/** The clauses of the foreign plan that are taken over, by the names of their actions. */
const wanted = ['区块多链', '分级协同', '树优创名', '固本培优', '研训一体', '领跑时代'];

test('six clauses of a foreign plan are taken, changed and cleaned, and no name of it leaves the house unseen', async ({
  page,
  host,
}) => {
  test.info().skip(!existsSync(foreign), 'the real plans of ../shared/seeds are not here');
  test.setTimeout(180_000);
  await page.goto(host.url);
  const samples = readdirSync(samplePlan('')).map((name) => samplePlan(name));
  await importFiles(page, [...samples, foreign]);
  await createDraft(page, '望川区“十五五”教育事业发展规划', ['2026', '2030']);
  await takeClauses(page);
  await acceptRolledWords(page);
  const taken = await borrowedIds(page, host);
  expect(taken).toHaveLength(6);

  await writeInto(page, taken[0] ?? '', '结合本区实际，');
  await splitInTheMiddle(page, host, taken[1] ?? '');
  await joinWithAbove(page, taken[4] ?? '');
  await select(page, { id: taken[5] ?? '', offset: 1 });
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expectEveryNameMarked(page, host);

  const names = await askedAtExport(page, host);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) await replaceAll(page, name, '本区');
  const files = [await exported(page, '导出 Word'), await exportedWithSources(page)];
  if (canCheckSchema) expect(schemaFaults(files)).toEqual([]);
  const [text, withSources] = await Promise.all(files.map(textOfFile));
  for (const name of names) expect(text).not.toContain(name);
  expect(withSources).toContain('附：出处表');
  expect(withSources).toMatch(/《滨湖区[^》]*》[\s|]*外地参考[\s|]*(?:照录|改写)[\s|]*\d+%/);
});

const suggestions = (page: Page): Locator =>
  page.getByRole('list', { name: '给光标所在处的参考' }).getByRole('listitem');

/** Finds a clause of the foreign plan for a place of the draft, and takes six of them out of its plan. */
async function takeClauses(page: Page): Promise<void> {
  await page.locator('.sheet h2').last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('研学品牌建设');
  const card = suggestions(page).filter({ hasText: foreignTitle }).first();
  await card.getByRole('button', { name: '看原文' }).click();
  const dialog = page.getByRole('dialog', { name: foreignTitle });
  await dialog.getByRole('option', { selected: true }).click();
  for (const name of wanted) await dialog.getByRole('option', { name: `实施“${name}”` }).click();
  await dialog.getByRole('button', { name: '插入所选 6 段' }).click();
  await expect(dialog).toBeHidden();
}

async function acceptRolledWords(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /疑点/ }).click();
  await page.getByRole('button', { name: '认可全部改写' }).click();
  await expect(page.getByText(/^待核改写/)).toHaveCount(0);
}

async function savedDraft(page: Page, { home }: RunningHost): Promise<Draft> {
  await page.keyboard.press('Control+s');
  await expectSaved(page);
  const [file = ''] = readdirSync(join(home, 'drafts'));
  return readDraftText(await readFile(join(home, 'drafts', file), 'utf8'));
}

/** The blocks that came from the foreign plan, in the order of the text. */
async function foreignBlocks(page: Page, host: RunningHost) {
  const { blocks } = await savedDraft(page, host);
  return blocks.filter(({ provenance }) => provenance?.some(({ planTitle }) => foreignTitle.test(planTitle)));
}

/** Those that are clauses: the merged outline has headings of the foreign plan too. */
async function borrowedIds(page: Page, host: RunningHost): Promise<string[]> {
  const blocks = await foreignBlocks(page, host);
  return blocks
    .filter((block) => wanted.some((name) => textOf(block).length > 100 && textOf(block).includes(name)))
    .map(({ id }) => id);
}

async function writeInto(page: Page, id: string, text: string): Promise<void> {
  await select(page, { id, offset: 30 });
  await page.keyboard.type(text);
}

async function splitInTheMiddle(page: Page, host: RunningHost, id: string): Promise<void> {
  const before = await foreignBlocks(page, host);
  const text = textOf(before.find((block) => block.id === id) ?? { children: [] });
  await select(page, { id, offset: text.indexOf('。', 200) + 1 });
  await page.keyboard.press('Enter');
  expect(await foreignBlocks(page, host)).toHaveLength(before.length + 1);
}

/** Backspace takes the number away first, and then joins. */
async function joinWithAbove(page: Page, id: string): Promise<void> {
  await select(page, { id, offset: 0 });
  for (let times = 0; times < 3; times++) {
    if ((await page.locator(`.sheet [data-block="${id}"]`).count()) === 0) return;
    await page.keyboard.press('Backspace');
  }
  await expect(page.locator(`.sheet [data-block="${id}"]`)).toHaveCount(0);
}

/** Looked for apart from the program's own search: every place of every name that came with the foreign text is marked. */
async function expectEveryNameMarked(page: Page, host: RunningHost): Promise<void> {
  const blocks = await foreignBlocks(page, host);
  const names = [...new Set(blocks.flatMap(({ provenance }) => provenance ?? []).flatMap((source) => source.names))];
  expect(names).toEqual(expect.arrayContaining(['区块多链', '领跑时代']));
  await expect
    .poll(() =>
      page.evaluate((known) => {
        const missed: string[] = [];
        for (const block of document.querySelectorAll('.sheet [data-block]')) {
          const strings = [...block.querySelectorAll('[data-slate-string]')];
          const text = strings.map(({ textContent }) => textContent).join('');
          const marks = strings.map((one) =>
            (one.closest('.run-left-over') ? '1' : '0').repeat(one.textContent?.length ?? 0),
          );
          const marked = marks.join('');
          for (const name of known)
            for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
              if (marked.slice(at, at + name.length).includes('0')) missed.push(name);
        }
        return missed;
      }, names),
    )
    .toEqual([]);
}

/** The export is asked about: it counts all names and says under which heading each stands. Gives the names. */
async function askedAtExport(page: Page, host: RunningHost): Promise<string[]> {
  await page.getByRole('button', { name: '导出 Word', exact: true }).click();
  const question = page.getByRole('alertdialog');
  const list = question.getByRole('list', { name: /处来自别处的名称$/ });
  const names = await list.locator('li strong').allInnerTexts();
  const places = await list.getByRole('button').allInnerTexts();
  await expect(question).toContainText(`${places.length} 处来自别处的名称`);
  for (const place of places) expect(place).toMatch(/（?[一二三四五六七八九十]+[、）]/);
  await list.getByRole('button').first().click();
  await expect(question).toBeHidden();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(names[0]);
  const { blocks } = await savedDraft(page, host);
  const whole = textHolders(blocks).map(textOf).join('\n');
  for (const name of names) expect(whole).toContain(name);
  return names;
}

async function replaceAll(page: Page, name: string, by: string): Promise<void> {
  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: '查找和替换' });
  await bar.getByLabel('查找', { exact: true }).fill(name);
  await bar.getByLabel('替换为').fill(by);
  // A longer name before it may have held this one too.
  if ((await bar.getByText('没有找到').count()) > 0) return;
  await bar.getByRole('button', { name: '全部替换' }).click();
  await page
    .getByRole('dialog', { name: '全部替换：预览' })
    .getByRole('button', { name: /^替换 \d+ 处$/ })
    .click();
  await page.keyboard.press('Escape');
}

async function exported(page: Page, command: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: command, exact: true }).click();
  return savedPath(await downloading);
}

async function exportedWithSources(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await choose(page, '保存与输出', '导出 Word（附出处表）');
  return savedPath(await downloading);
}

async function savedPath(download: Download): Promise<string> {
  const path = `${await download.path()}.docx`;
  await download.saveAs(path);
  return path;
}

async function textOfFile(path: string): Promise<string> {
  const { value } = await readDocument(await readFile(path), 'export.docx', importers);
  return value.lines.map(({ text }) => text).join('\n');
}
