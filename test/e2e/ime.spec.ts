import { expect, type Page } from '@playwright/test';
import { type Block, referenceSign } from '../../shared/document/model.ts';
import { bold, clause, draft, heading, paragraph, rolled, title } from '../support/draft-builder.ts';
import { beginComposition, composeText } from '../support/ime.ts';
import type { RunningHost } from '../support/running-host.ts';
import { test } from './host-test.ts';
import { openDraft, type Place, savedHolder, savedTexts, select, shownTexts } from './open-draft.ts';
import { sheet } from './window.ts';

const word = { steps: ['x', 'xin', 'xinzeng'], text: '新增' };

/** The texts as they are saved, which are those on the sheet. */
async function texts(page: Page, host: RunningHost): Promise<readonly string[]> {
  const saved = await savedTexts(page, host);
  expect(await shownTexts(page)).toEqual(saved);
  return saved;
}

/** Composes a word at a place and takes it back by one undo; gives the texts with the word. */
async function composedAt(page: Page, host: RunningHost, from: Place, to = from): Promise<readonly string[]> {
  const before = await shownTexts(page);
  await select(page, from, to);
  await composeText(page, word.steps, word.text);
  const after = await texts(page, host);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shownTexts(page)).toEqual(before);
  return after;
}

const cell = (id: string, text: string) => ({ type: 'cell', id, children: [{ text }] }) as const;

const plain = draft(
  title('望川区教育规划'),
  heading(1, '发展基础'),
  clause(2, '抓好学校建设。建成三所。'),
  paragraph('办好每一所学校。'),
  {
    type: 'table',
    id: 'table',
    kind: 'plain',
    headerRows: 1,
    columns: [{ share: 0.5 }, { share: 0.5 }],
    children: [
      { type: 'row', children: [cell('c1', '指标'), cell('c2', '数值')] },
      { type: 'row', children: [cell('c3', '学位'), cell('c4', '')] },
    ],
  },
  paragraph('加强党的领导。'),
  heading(1, '保障措施'),
);
const plainTexts = [
  '望川区教育规划',
  '发展基础',
  '抓好学校建设。建成三所。',
  '办好每一所学校。',
  '指标',
  '数值',
  '学位',
  '',
  '加强党的领导。',
  '保障措施',
];

test('a word composed at the start, within and at the end of blocks and cells stands there once', async ({
  page,
  host,
}) => {
  await openDraft(page, host, plain);
  const places: readonly (readonly [Place, number, string])[] = [
    [{ id: 'b1', offset: 0 }, 0, '新增望川区教育规划'],
    [{ id: 'b1', offset: 7 }, 0, '望川区教育规划新增'],
    [{ id: 'b2', offset: 0 }, 1, '新增发展基础'],
    [{ id: 'b3', offset: 0 }, 2, '新增抓好学校建设。建成三所。'],
    [{ id: 'b3', offset: 7 }, 2, '抓好学校建设。新增建成三所。'],
    [{ id: 'b3', offset: 12 }, 2, '抓好学校建设。建成三所。新增'],
    [{ id: 'c3', offset: 0 }, 6, '新增学位'],
    [{ id: 'c4', offset: 0 }, 7, '新增'],
    [{ id: 'b7', offset: 4 }, 9, '保障措施新增'],
  ];
  for (const [place, index, text] of places)
    expect(await composedAt(page, host, place)).toEqual(plainTexts.with(index, text));
});

test('a word composed over a selection takes its place, across blocks and cells too', async ({ page, host }) => {
  await openDraft(page, host, plain);
  const of = (id: string, offset: number) => ({ id, offset });
  expect(await composedAt(page, host, of('b3', 2), of('b3', 6))).toEqual(plainTexts.with(2, '抓好新增。建成三所。'));
  expect(await composedAt(page, host, of('b2', 2), of('b4', 2))).toEqual([
    plainTexts[0],
    '发展新增每一所学校。',
    ...plainTexts.slice(4),
  ]);
  // Backwards, and whole blocks.
  expect(await composedAt(page, host, of('b4', 8), of('b3', 0))).toEqual([
    ...plainTexts.slice(0, 2),
    '新增',
    ...plainTexts.slice(4),
  ]);
  expect(await composedAt(page, host, of('c1', 1), of('c4', 0))).toEqual([
    ...plainTexts.slice(0, 4),
    '新增',
    '',
    '',
    '',
    ...plainTexts.slice(8),
  ]);
  expect(await composedAt(page, host, of('b4', 2), of('b6', 2))).toEqual([
    ...plainTexts.slice(0, 3),
    '办好新增党的领导。',
    plainTexts[9],
  ]);
});

test('a word composed over the whole draft leaves that word alone', async ({ page, host }) => {
  await openDraft(page, host, plain);
  await page.keyboard.press('Control+a');
  await page.waitForTimeout(150);
  await composeText(page, word.steps, word.text);
  expect(await texts(page, host)).toEqual(['新增']);
  await page.keyboard.press('Control+z');
  expect(await texts(page, host)).toEqual(plainTexts);
});

test('a composition that is cancelled leaves no trace, wherever it stood', async ({ page, host }) => {
  await openDraft(page, host, plain);
  for (const place of [
    { id: 'b1', offset: 0 },
    { id: 'b3', offset: 7 },
    { id: 'b4', offset: 8 },
    { id: 'c4', offset: 0 },
  ]) {
    await select(page, place);
    const composition = await beginComposition(page, word.steps);
    await composition.cancel();
    await expect.poll(() => shownTexts(page)).toEqual(plainTexts);
    await composeText(page, word.steps, word.text);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownTexts(page)).toEqual(plainTexts);
  }
  expect(await texts(page, host)).toEqual(plainTexts);
  await select(page, { id: 'b2', offset: 2 }, { id: 'b4', offset: 2 });
  const composition = await beginComposition(page, word.steps);
  await composition.cancel();
  await page.keyboard.type('了');
  expect((await texts(page, host))[1]).toBe('发展了每一所学校。');
});

test('a composition that loses the focus keeps what was composed, once', async ({ page, host }) => {
  await openDraft(page, host, plain);
  await select(page, { id: 'b4', offset: 2 });
  const composition = await beginComposition(page, word.steps);
  await page.getByRole('tab', { name: '出处' }).click();
  await composition.leave();
  expect((await texts(page, host))[3]).toBe('办好xinzeng每一所学校。');
  await select(page, { id: 'b4', offset: 9 });
  await composeText(page, word.steps, word.text);
  expect((await texts(page, host))[3]).toBe('办好xinzeng新增每一所学校。');
  await select(page, { id: 'c4', offset: 0 });
  const other = await beginComposition(page, word.steps);
  await page.getByRole('tab', { name: '批注' }).click();
  await other.leave();
  expect((await texts(page, host))[7]).toBe('xinzeng');
});

const toConfirm = (text: string) => ({ text, toConfirm: '规划科' });
const reference = { text: referenceSign, refersTo: 'b2' } as const;

const marked = draft(
  title('望川区教育规划'),
  heading(1, '发展基础'),
  paragraph('建成', bold('三所'), '学校。'),
  paragraph('到', rolled('2030年', '2025年'), '建成。'),
  paragraph('新增', toConfirm('9000个'), '学位。'),
  paragraph('见', reference, '的安排。'),
  paragraph(reference, '与', reference),
  paragraph(bold('全部加粗')),
);

test('a word composed beside marks and references stands there once, with the looks and not the marks', async ({
  page,
  host,
}) => {
  await openDraft(page, host, marked);
  const sign = referenceSign;
  const places: readonly (readonly [string, number, string])[] = [
    ['b3', 2, '建成新增三所学校。'],
    ['b3', 3, '建成三新增所学校。'],
    ['b3', 4, '建成三所新增学校。'],
    ['b4', 1, '到新增2030年建成。'],
    ['b4', 3, '到20新增30年建成。'],
    ['b4', 6, '到2030年新增建成。'],
    ['b5', 2, '新增新增9000个学位。'],
    ['b5', 7, '新增9000个新增学位。'],
    ['b6', 1, `见新增${sign}的安排。`],
    ['b6', 2, `见${sign}新增的安排。`],
    ['b7', 0, `新增${sign}与${sign}`],
    ['b7', 1, `${sign}新增与${sign}`],
    ['b7', 2, `${sign}与新增${sign}`],
    ['b7', 3, `${sign}与${sign}新增`],
    ['b8', 0, '新增全部加粗'],
    ['b8', 4, '全部加粗新增'],
  ];
  for (const [id, offset, text] of places) {
    const all = await composedAt(page, host, { id, offset });
    expect(all[Number(id.slice(1)) - 1], `${id} at ${offset}`).toBe(text);
  }
  await select(page, { id: 'b5', offset: 7 });
  await composeText(page, word.steps, word.text);
  await select(page, { id: 'b8', offset: 4 });
  await composeText(page, word.steps, word.text);
  expect((await savedHolder(page, host, 'b5'))?.children).toEqual([
    { text: '新增' },
    toConfirm('9000个'),
    { text: '新增学位。' },
  ]);
  expect((await savedHolder(page, host, 'b8'))?.children).toEqual([bold('全部加粗新增')]);
});

test('a word composed into an empty heading takes the place of what it said of itself', async ({ page, host }) => {
  await openDraft(page, host, plain);
  await select(page, { id: 'b7', offset: 4 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+2');
  await expect(sheet(page).locator('[data-placeholder="小标题"]')).toBeVisible();
  await composeText(page, word.steps, word.text);
  await composeText(page, ['x', 'xuewei'], '学位');
  expect((await texts(page, host)).at(-1)).toBe('新增学位');
  await expect(sheet(page).locator('[data-placeholder]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await composeText(page, word.steps, word.text);
  await page.keyboard.press('Enter');
  await composeText(page, word.steps, '建成');
  expect((await texts(page, host)).slice(-3)).toEqual(['新增学位', '新增', '建成']);
});

test('each commit is one undo, however fast they follow', async ({ page, host }) => {
  await openDraft(page, host, plain);
  await select(page, { id: 'b4', offset: 8 });
  for (const text of ['加快', '补齐', '短板']) await composeText(page, ['j'], text);
  expect((await texts(page, host))[3]).toBe('办好每一所学校。加快补齐短板');
  for (const left of ['加快补齐', '加快', '']) {
    await page.keyboard.press('Control+z');
    expect((await texts(page, host))[3]).toBe(`办好每一所学校。${left}`);
  }
});

test('composition beside a picture, a page break and the border of a chunk loses nothing', async ({ page, host }) => {
  const lines = Array.from({ length: 120 }, (_value, place) => paragraph(`第${place}段。`));
  const pageBreak: Block = { type: 'pageBreak', id: 'break', children: [{ text: '' }] };
  await openDraft(page, host, draft(title('望川区教育规划'), ...lines.slice(0, 48), pageBreak, ...lines.slice(48)));
  for (const id of ['b49', 'b51', 'b100', 'b101']) {
    const text = await page.locator(`.sheet [data-block="${id}"]`).textContent();
    await select(page, { id, offset: 0 });
    await composeText(page, word.steps, word.text);
    expect((await savedHolder(page, host, id))?.children).toEqual([{ text: `新增${text}` }]);
  }
  await select(page, { id: 'b40', offset: 1 }, { id: 'b110', offset: 1 });
  await composeText(page, word.steps, word.text);
  expect((await texts(page, host))[39]).toBe('第新增107段。');
  // At the page break itself nothing can be written.
  await page.keyboard.press('Control+z');
  await page.locator('.sheet [data-block="break"]').click();
  await composeText(page, word.steps, word.text);
  expect((await texts(page, host))[49]).toBe('');
});

test('keys typed before, after and between compositions lose nothing of each other', async ({ page, host }) => {
  await openDraft(page, host, marked);
  for (const [id, offset] of [
    ['b3', 4],
    ['b5', 7],
    ['b6', 2],
    ['b8', 4],
    ['b2', 0],
  ] as const) {
    const before = (await texts(page, host))[Number(id.slice(1)) - 1] ?? '';
    await select(page, { id, offset });
    await page.keyboard.type('ab');
    await composeText(page, word.steps, word.text);
    await page.keyboard.type('，c');
    await page.keyboard.press('Backspace');
    await composeText(page, ['x', 'xue'], '学');
    const cancelled = await beginComposition(page, ['q', 'qu']);
    await cancelled.cancel();
    await page.keyboard.type('1。');
    const after = `${before.slice(0, offset)}ab新增，学1。${before.slice(offset)}`;
    expect((await texts(page, host))[Number(id.slice(1)) - 1]).toBe(after);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('x');
  await composeText(page, word.steps, word.text);
  expect((await texts(page, host)).slice(1, 3)).toEqual(['ab新增，学1。', 'x新增发展基础']);
});
