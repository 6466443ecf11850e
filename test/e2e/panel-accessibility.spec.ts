import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Block, Draft } from '../../shared/document/model.ts';
import { clause, draft, heading, paragraph, rolled, title } from '../support/draft-builder.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { openDraft, select } from './open-draft.ts';
import { importFiles, samplePlan } from './window.ts';

const samples = readdirSync(samplePlan('')).map((name) => samplePlan(name));

const taken: Block = {
  ...clause(2, '抓好安防。青坪中心小学配齐专职保安【待补】名。'),
  id: 'taken',
  provenance: [
    {
      planId: 'gone',
      planTitle: '禾溪县教育局2025年工作要点',
      source: '要点.txt',
      unitId: 'u1',
      role: 'peer',
      wording: '抓好安防。青坪中心小学配齐专职保安。',
      names: ['青坪中心小学'],
    },
  ],
};
const written: Draft = draft(
  title('望川区教育事业发展规划'),
  heading(1, '校园安全'),
  taken,
  clause(2, '抓好心理健康。'),
  paragraph('学前三年毛入园率到', rolled('2030年', '2025年', 'year'), '达到'),
  paragraph('结对学生2146名，1320名教师担任成长导师，全年谈心2.1万次、家访4800余次。'),
);

/** What axe finds on a part of the page. */
async function serious(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 200)}`));
}

async function openOverSamples(page: Page, host: RunningHost): Promise<void> {
  await page.goto(host.url);
  await importFiles(page, samples);
  await openDraft(page, host, written);
  await expect(page.getByRole('tab', { name: '参考' })).toBeVisible();
  await select(page, { id: 'b4', offset: 7 });
  await expect(page.getByText('围绕“抓好心理健康。”')).toBeVisible();
}

const cards = (page: Page) => page.getByRole('list', { name: '给光标所在处的参考' }).locator('> li');
const topic = (page: Page, name: string) => page.getByRole('radio', { name }).check({ force: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in suggestions, sections, targets and sources, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openOverSamples(page, host);
    await cards(page).first().getByRole('button', { name: '本稿不再提示' }).click();
    await expect(page.getByRole('button', { name: '已略去 1 条，点此恢复' })).toBeVisible();
    expect(await serious(page, '.side-panel'), 'clauses').toEqual([]);
    await cards(page).first().getByRole('button', { name: '看原文' }).click();
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toBeVisible();
    expect(await serious(page, '.modal'), 'source').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    await topic(page, '缺的章节');
    await cards(page)
      .first()
      .getByRole('button', { name: /相近写法$/ })
      .click();
    expect(await serious(page, '.side-panel'), 'sections').toEqual([]);

    await select(page, { id: 'b5', offset: 3 });
    await topic(page, '目标值');
    await expect(page.getByRole('img', { name: /^学前三年毛入园率：/ }).locator('svg')).toBeVisible();
    expect(await serious(page, '.side-panel'), 'targets').toEqual([]);

    await select(page, { id: 'b5', offset: 11 });
    await expect(page.getByRole('group', { name: '换期改写' })).toBeVisible();
    expect(await serious(page, '.word-bubble'), 'bubble').toEqual([]);
    await page.keyboard.press('Control+Shift+O');
    await expect(page.locator('.run-overlap-other')).not.toHaveCount(0);
    expect(await serious(page, '.sheet'), 'overlap').toEqual([]);
    expect(await serious(page, '.outline-pane'), 'bars').toEqual([]);
    await select(page, { id: 'taken', offset: 2 });
    for (const name of [/^疑点/, /^出处/]) {
      await page.getByRole('tab', { name }).click();
      expect(await serious(page, '.side-panel'), `${name}`).toEqual([]);
    }
  });

  test(`axe finds nothing serious in the export question and the office’s lists, ${colorScheme}`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openDraft(page, host, written);
    await page.getByRole('button', { name: '导出 Word', exact: true }).click();
    await expect(page.getByRole('alertdialog')).toContainText('青坪中心小学');
    await expect(page.getByRole('alertdialog')).toContainText('【待补】');
    expect(await serious(page, '.modal'), 'export').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toBeHidden();

    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: '资料库的更多操作' }).click();
    await page.getByRole('menuitem', { name: /^本单位词表/ }).click();
    const lists = page.getByRole('dialog', { name: '本单位词表' });
    for (const name of ['本地名称', '近义词', '规范表述']) {
      await lists.getByRole('tab', { name }).click();
      expect(await serious(page, '.modal'), name).toEqual([]);
    }
    await lists.getByRole('button', { name: '添加一条' }).click();
    await lists.getByRole('textbox', { name: '规范表述' }).fill('“润川”行动');
    await lists.getByLabel('止').fill('去年');
    await expect(lists.getByRole('alert')).toBeVisible();
    expect(await serious(page, '.modal'), 'a wrong year').toEqual([]);
  });
}
