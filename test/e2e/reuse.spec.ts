import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { findCommand, runCommand } from '../support/external-tools.ts';
import { test } from './host-test.ts';
import { createDraft, importFiles, linesOnScreen, samplePlan } from './window.ts';

/** A short plan of another county. */
const foreignPlan = {
  name: '禾溪县教育局2026年工作要点.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    '禾溪县教育局2026年工作要点\n一、校园安全\n1.抓好安防。2026年青坪中心小学配齐专职保安，每学期演练2次。\n2.抓好食堂。办好阳光食堂。\n',
  ),
};

/** A draft of ours into which a clause of another county was taken. */
async function borrowClause(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await importFiles(page, foreignPlan);
  await createDraft(page, '望川区教育局2027年工作要点');
  await page.locator('.sheet .block-clause').first().click();
  await page.keyboard.press('End');
  const best = page.getByRole('list', { name: '给光标所在处的参考' }).getByRole('listitem').first();
  await expect(best).toContainText('青坪中心小学配齐');
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => linesOnScreen(page)).toContain('1.抓好安防。2027年青坪中心小学配齐专职保安，每学期演练2次。');
}

test('what is borrowed shows its source, its rolled words and its left-overs', async ({ page, host }) => {
  await borrowClause(page, host.url);
  await page.getByRole('tab', { name: '出处' }).click();
  await expect(page.getByRole('list', { name: '光标所在段落的出处' })).toContainText('禾溪县教育局2026年工作要点');
  await page.getByRole('tab', { name: /疑点/ }).click();
  const findings = page.getByRole('list', { name: '疑点' });
  await expect(findings.getByText('换期改写待核：2026 → 2027')).toBeVisible();
  await expect(findings.getByText('残留：“青坪中心小学”来自')).toBeVisible();
});

test('a draft with open left-overs asks before it is exported, and a cleared name is no longer asked for', async ({
  page,
  host,
}) => {
  await borrowClause(page, host.url);
  await page.getByRole('button', { name: '导出 Word' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('青坪中心小学');
  await page.getByRole('button', { name: '去处理' }).click();
  await page.getByRole('tab', { name: /疑点/ }).click();
  const findings = page.getByRole('list', { name: '疑点' });
  await findings.getByRole('button', { name: '改回原文' }).click();
  await expect.poll(() => linesOnScreen(page)).toContain('1.抓好安防。2026年青坪中心小学配齐专职保安，每学期演练2次。');
  await findings.getByRole('button', { name: '属本地，不再提示' }).click();
  await expect(findings.getByText('残留')).toHaveCount(0);
  await page.getByRole('button', { name: '恢复提示“青坪中心小学”' }).click();
  await expect(findings.getByText('残留：“青坪中心小学”来自')).toBeVisible();
  await findings.getByRole('button', { name: '属本地，不再提示' }).click();
  await expect(findings.getByText('残留')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Word' }).click();
  expect((await download).suggestedFilename()).toBe('望川区教育局2027年工作要点.docx');
});

test('the printed page carries the numbers of the screen', async ({ page, host, context }, testInfo) => {
  await page.goto(host.url);
  await importFiles(page, [samplePlan('望川区教育局2026年工作要点.txt')]);
  await createDraft(page, '望川区教育局2027年工作要点');
  const lines = await linesOnScreen(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '打印' }).click();
  const printed = await page.locator('#print-frame').getAttribute('srcdoc');
  const paper = await context.newPage();
  await paper.setContent(printed ?? '');
  const text = (await paper.locator('body').innerText()).replace(/\s/g, '');
  for (const line of lines) expect(text).toContain(line.replace(/\s/g, ''));
  if (findCommand('pdftotext') === null) return;
  const pdf = testInfo.outputPath('printed.pdf');
  await writeFile(pdf, await paper.pdf({ preferCSSPageSize: true }));
  const pages = runCommand('pdftotext', '-layout', pdf, '-').split('\f');
  expect(pages[0]?.replace(/\s/g, '')).toContain('—1—');
});
