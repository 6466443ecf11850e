import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Draft } from '../../shared/document/model.ts';
import { clause, draft, heading, paragraph, title } from '../support/draft-builder.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { openDraft, select } from './open-draft.ts';
import { expectSaved, importFiles, linesOnScreen, samplePlan, sheet } from './window.ts';

const samples = readdirSync(samplePlan('')).map((name) => samplePlan(name));

/** Yearly work points with a clause of which only the lead sentence stands, b3. */
const written = forOneYear(
  draft(
    title('望川区教育局2027年工作要点'),
    heading(1, '守护校园平安'),
    clause(2, '抓好心理健康。'),
    heading(1, '优化资源供给'),
    paragraph('学前三年毛入园率'),
    paragraph('各校办好学生食堂，开展消防演练。'),
  ),
);
const lead = { id: 'b3', offset: 7 };

function forOneYear(opened: Draft): Draft {
  return { ...opened, meta: { ...opened.meta, kind: 'annualWorkPoints', periodStart: 2027, periodEnd: 2027 } };
}

async function openOverSamples(page: Page, host: RunningHost, opened = written, plans = samples): Promise<void> {
  await page.goto(host.url);
  await importFiles(page, plans);
  await openDraft(page, host, opened);
  await expect(page.getByRole('tab', { name: '参考' })).toBeVisible();
}

const cards = (page: Page): Locator => page.getByRole('list', { name: '给光标所在处的参考' }).locator('> li');
const card = (page: Page, text: string | RegExp): Locator => cards(page).filter({ hasText: text });
const own = '完善心理健康服务网络';

async function askForLead(page: Page): Promise<void> {
  await select(page, lead);
  await expect(page.getByText('围绕“抓好心理健康。”')).toBeVisible();
  await expect(card(page, own)).toBeVisible();
}

async function chooseTopic(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check({ force: true });
}

test('a suggestion tells whose it is, what it is about and what was matched', async ({ page, host }) => {
  await openOverSamples(page, host);
  await askForLead(page);
  await expect(card(page, own)).toContainText('本单位往期');
  await expect(card(page, own)).toContainText('2026年');
  await expect(card(page, own)).toContainText('相关词：心理健康');
  await expect(card(page, own)).toContainText('同一主题：心理健康');
  await expect(card(page, own).locator('mark').first()).toHaveText('心理健康');
  await expect(card(page, '云洲市教育局2026年工作要点')).toContainText('上级现行');
  const foreign = card(page, '禾溪县教育局2024年工作要点');
  await expect(foreign).toContainText('外地参考');
  await expect(foreign).toContainText('含外来名称：禾苗行动');
  await expect(foreign.locator('.run-left-over').first()).toHaveText('禾苗行动');
});

test('passages are chosen in their plan by keys alone, and one undo takes all of them back', async ({ page, host }) => {
  await openOverSamples(page, host);
  await askForLead(page);
  const before = await linesOnScreen(page);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: '望川区教育局2026年工作要点' });
  const wanted = dialog.getByRole('option', { selected: true });
  await expect(wanted).toHaveCount(1);
  await expect(wanted).toContainText(own);
  await expect(wanted).toBeInViewport();
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.press('Alt+Shift+Enter');
  await expect(wanted).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const texts = await wanted.allInnerTexts();
  expect(texts).toHaveLength(2);
  for (let times = 0; times < 3; times++) await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: '插入所选 2 段' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(sheet(page)).toBeFocused();
  await expect.poll(async () => (await linesOnScreen(page)).length).toBe(before.length + 1);
  for (const text of texts) await expect(sheet(page)).toContainText(text.slice(-20));
  await page.keyboard.press('Control+z');
  await expect.poll(() => linesOnScreen(page)).toEqual(before);
});

test('what is dismissed stays away from its draft until it is called back or undone', async ({ page, host }) => {
  await openOverSamples(page, host);
  await askForLead(page);
  await page.keyboard.press('Alt+Delete');
  await expect(card(page, own)).toHaveCount(0);
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(card(page, own)).toHaveCount(1);
  const other = card(page, '护航心理健康。上半年');
  await other.getByRole('button', { name: '本稿不再提示' }).click();
  await expect(other).toHaveCount(0);
  await page.keyboard.press('Control+s');
  await expectSaved(page);
  await page.reload();
  await page.getByRole('button', { name: '草稿', exact: false }).first().click();
  await page.getByRole('button', { name: /^打开《/ }).click();
  await askForLead(page);
  await expect(other).toHaveCount(0);
  await page.getByRole('button', { name: '已略去 1 条，点此恢复' }).click();
  await expect(other).toHaveCount(1);
});

test('a selection is asked for, and the draft’s own words come last', async ({ page, host }) => {
  const known =
    '完善心理健康服务网络。“润川”心理服务行动进家庭、进社区、进班级，编制教师应对手册和家长问答各1册。重视寒暑假、考试前后、亲人变故等关键节点，建立多部门预警会商；为一线班主任提供案例督导，缓解长期高压带来的倦怠。四年级以上筛查率100%，高危学生建档干预率100%，医教协同转介机制平均响应时间缩短到4小时；专职心理教师保持30名以上。';
  const opened = { ...written, blocks: [...written.blocks, { ...paragraph(known), id: 'known' }] };
  // Of many suggestions the last are not shown.
  const few = ['望川区教育局2026年工作要点.txt', '云洲市教育局2026年工作要点.txt'].map(samplePlan);
  await openOverSamples(page, host, opened, few);
  await askForLead(page);
  await expect(cards(page).last()).toContainText(own);
  await expect(cards(page).last()).toContainText('草稿里已有相近文字');
  await expect(card(page, '草稿里已有相近文字')).toHaveCount(1);
  await select(page, { id: 'b6', offset: 11 }, { id: 'b6', offset: 15 });
  await expect(page.getByText('围绕“消防演练”')).toBeVisible();
  await expect(cards(page).first()).toContainText('消防');
});

test('a missing section tells how usual it is, and comes where it says, not at the cursor', async ({ page, host }) => {
  await openOverSamples(page, host);
  await select(page, { id: 'b6', offset: 3 });
  await chooseTopic(page, '缺的章节');
  const first = cards(page).first();
  await expect(first).toContainText(/同类文稿\s*5 份中 \d 份有/);
  await expect(first).toContainText(/目标值\s*\d+ 个/);
  await expect(first).toContainText(/位置\s*在“守护校园平安”之后/);
  await expect(first.getByRole('definition').last()).toBeVisible();
  const others = first.getByRole('button', { name: /^\d+ 份文稿都有相近写法$/ });
  await others.focus();
  await page.keyboard.press('Enter');
  await expect(others).toHaveAttribute('aria-expanded', 'true');
  await expect(first.getByRole('listitem').filter({ hasText: '外地参考' }).first()).toBeVisible();
  const name = (await first.locator('.suggestion-text').innerText()).trim();
  await first.getByRole('button', { name: '插入（Alt+Enter）' }).click();
  await expect
    .poll(async () => (await linesOnScreen(page)).slice(1, 5))
    .toEqual(['一、守护校园平安', '（一）抓好心理健康。', `二、${name}`, '三、优化资源供给']);
  await expect(sheet(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).not.toContainText(name);
});

test('past values of an indicator are drawn and listed, opened where they stand and put at the cursor', async ({
  page,
  host,
}) => {
  await openOverSamples(page, host);
  await select(page, { id: 'b5', offset: 8 });
  await chooseTopic(page, '目标值');
  const chart = page.getByRole('img', { name: /^学前三年毛入园率：/ });
  await expect(chart).toHaveAccessibleName(/2030 年上级目标值 99\.5%以上（云洲市“十五五”教育发展规划/);
  await expect(chart.locator('svg')).toBeVisible();
  const values = page.getByRole('list', { name: '“学前三年毛入园率”的往期数值' });
  const row = values.getByRole('listitem').filter({ hasText: '望川区教育局2026年工作要点' });
  await row.getByRole('button', { name: /^2026 年/ }).click();
  const dialog = page.getByRole('dialog', { name: '望川区教育局2026年工作要点' });
  await expect(dialog.getByRole('option', { selected: true })).toContainText('学前三年毛入园率达到99.4%');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await row.getByRole('button', { name: '插入“99.4%”' }).click();
  await expect(sheet(page)).toBeFocused();
  await expect.poll(() => linesOnScreen(page)).toContain('学前三年毛入园率99.4%');
  await page.keyboard.press('Control+z');
  await expect.poll(() => linesOnScreen(page)).toContain('学前三年毛入园率');
  await values
    .locator('..')
    .getByRole('button', { name: /^显示全部 \d+ 个$/ })
    .click();
  expect(await values.getByRole('listitem').count()).toBeGreaterThan(10);
});
