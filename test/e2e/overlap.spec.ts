import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { importers } from '../../shared/importers/index.ts';
import { readDocument } from '../../shared/importers/read-document.ts';
import { clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { openDraft, select } from './open-draft.ts';
import { importFiles, samplePlan, sheet } from './window.ts';

const samples = readdirSync(samplePlan('')).map((name) => samplePlan(name));

const ownText = '专职保安配备率、护学岗设置率、视频联网率保持100%，智能预警系统隐患识别率达到95%。';
const otherText = '结对学生2146名，1320名教师担任成长导师，全年谈心2.1万次、家访4800余次；';
/** Stands in a superior’s plan. */
const superiorText =
  '食堂食材检测每周不少于2次，校车运行视频抽查每月全覆盖，消防、燃气隐患实行清单管理，保安持证率达到100%。';
const phrase = '坚持以习近平新时代中国特色社会主义思想为指导';

const written = draft(
  title('望川区教育事业发展规划'),
  heading(1, '校园安全'),
  paragraph(ownText),
  paragraph(superiorText),
  heading(1, '育人品牌'),
  paragraph(otherText),
  heading(1, '指导思想'),
  paragraph(`${phrase}。各校逐条对照，另行编写方案。`),
);

async function openOverSamples(page: Page, host: RunningHost): Promise<void> {
  await page.goto(host.url);
  await importFiles(page, samples);
  await openDraft(page, host, written);
}

const status = (page: Page): Locator =>
  page.getByRole('region', { name: '状态' }).getByRole('button', { name: /^重合/ });
const tinted = (page: Page, id: string): Locator =>
  page.locator(`.sheet [data-block="${id}"] :is(.run-overlap-own, .run-overlap-other)`);
const bars = (page: Page): Locator =>
  page.getByRole('treegrid', { name: '提纲' }).getByRole('img', { name: /^与资料库重合：/ });

/** What of a block is tinted. */
async function tintedText(page: Page, id: string, kind: 'own' | 'other'): Promise<string> {
  return (await page.locator(`.sheet [data-block="${id}"] .run-overlap-${kind}`).allInnerTexts()).join('');
}

test('what stands in the library is tinted by whose it is, with its plan; superiors’ words and set phrases are free', async ({
  page,
  host,
}) => {
  await openOverSamples(page, host);
  await expect(status(page)).toHaveText(/^重合 本单位 \d+% 外地 \d+%$/);
  await expect(tinted(page, 'b3')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+O');
  await expect.poll(() => tintedText(page, 'b3', 'own')).toBe(ownText);
  await expect(tinted(page, 'b3').first()).toHaveAttribute('title', '与《望川区教育局2026年工作要点》文字相同');
  await expect.poll(() => tintedText(page, 'b6', 'other')).toBe(otherText);
  await expect(tinted(page, 'b6').first()).toHaveAttribute(
    'title',
    '与《禾溪县教育局2025年工作总结及2026年工作打算》文字相同',
  );
  await expect(tinted(page, 'b4')).toHaveCount(0);
  await expect(tinted(page, 'b8')).toHaveCount(0);
  await expect(bars(page)).toHaveCount(2);
  await expect(bars(page).first()).toHaveAccessibleName(/本单位往期 [1-9]\d*%，外地 0%$/);
  await expect(bars(page).last()).toHaveAccessibleName(/本单位往期 0%，外地 [1-9]\d*%$/);
  await status(page).click();
  await expect(tinted(page, 'b3')).toHaveCount(0);
  await expect(bars(page)).toHaveCount(0);
  await status(page).click();
  await expect(tinted(page, 'b3')).not.toHaveCount(0);
});

test('a block that is edited is asked about anew, the others keep their tint', async ({ page, host }) => {
  await openOverSamples(page, host);
  await expect(status(page)).toBeVisible();
  await page.keyboard.press('Control+Shift+O');
  await expect(tinted(page, 'b3')).not.toHaveCount(0);
  await select(page, { id: 'b3', offset: 0 }, { id: 'b3', offset: ownText.length - 1 });
  await page.keyboard.type('各校另行编写安全方案');
  await expect(tinted(page, 'b3')).toHaveCount(0);
  await expect(tinted(page, 'b6')).not.toHaveCount(0);
  await expect(status(page)).toHaveText(/^重合 本单位 0% 外地 [1-9]\d*%$/);
  await select(page, { id: 'b8', offset: 0 });
  await page.keyboard.insertText(otherText);
  await expect.poll(() => tintedText(page, 'b8', 'other')).toBe(otherText);
});

test('the sources tell shares by role, compare the wording, and go along as a table', async ({
  page,
  host,
}, testInfo) => {
  await page.goto(host.url);
  await importFiles(page, samples);
  await openDraft(
    page,
    host,
    draft(title('望川区教育事业发展规划'), heading(1, '校园安全'), clause(2, '抓好心理健康。')),
  );
  await select(page, { id: 'b3', offset: 7 });
  await expect(page.getByRole('list', { name: '给光标所在处的参考' })).toContainText('“润川”心理服务行动');
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('tab', { name: '出处' }).click();
  const shares = page.getByRole('img', { name: /^全文 \d+% 借自资料库，上级现行 \d+%$/ });
  await expect(shares).toBeVisible();
  const source = page.getByRole('list', { name: '光标所在段落的出处' }).getByRole('listitem');
  await expect(source).toHaveCount(1);
  await sheet(page).press('Control+End');
  await page.keyboard.type('各校据此细化措施。');
  await expect(source.locator('ins').filter({ hasText: '各校据此细化措施' })).toBeVisible();
  await expect(source).toContainText(/原文已改动 \d+%/);
  await source.getByRole('button', { name: '只看原文' }).click();
  await expect(source.locator('ins')).toHaveCount(0);
  await source.getByRole('button', { name: '对照现文' }).click();
  await expect(source.locator('ins')).not.toHaveCount(0);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Word（附出处表）' }).click();
  const path = testInfo.outputPath('sources.docx');
  await (await downloading).saveAs(path);
  const { value } = await readDocument(await readFile(path), 'sources.docx', importers);
  const text = value.lines.map((line) => line.text).join('\n');
  expect(text).toContain('附：出处表');
  expect(text).toContain('一、校园安全 | 《云洲市“十五五”教育发展规划（2026—2030年）》 | 上级现行 | 改写 | ');
});
