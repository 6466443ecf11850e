import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { OpeningReport } from '../../../shared/document/draft-of-plan.ts';
import { type Draft, textOf } from '../../../shared/document/model.ts';
import { amendments } from '../../../shared/document/normal-form.ts';
import { restoreDraft } from '../../../shared/document/restore-draft.ts';
import { bare, numberedTexts, openedDocument } from '../../support/opened-document.ts';
import { sampleLibrary, sampleNames } from '../../support/sample-library.ts';

const open = (text: string, fileName = '文稿.txt') => openedDocument(strToU8(text), fileName);

const nothingToTell: OpeningReport = {
  cleaned: [],
  keptNumbers: 0,
  movedBelowTitle: 0,
  addedTitle: false,
  tables: 0,
  mergedCells: 0,
  guessedTables: 0,
  nestedTables: 0,
  boxes: 0,
  openBoxes: 0,
  droppedSigns: 0,
  pictures: 0,
  picturesLeftOut: {},
  comments: 0,
  commentsOnTitle: 0,
  commentsLeftOut: 0,
  highlights: 0,
  unmarked: 0,
  warnings: [],
};

describe('a document opened as a draft', () => {
  test('has the scheme’s numbers where they are the document’s own', async () => {
    const { draft, report } = await open(`望川区教育局2027年工作要点

一、推进教育公平
1.扩大学位供给。新建幼儿园2所。
2.稳定教师队伍。交流教师60人。
二、提高教育质量
3.深化课堂改革。组织教研4次。
`);
    expect(draft.scheme.name).toBe('workPoints');
    expect(draft.blocks.map((block) => [block.type, textOf(block)])).toEqual([
      ['title', '望川区教育局2027年工作要点'],
      ['heading', '推进教育公平'],
      ['clause', '扩大学位供给。新建幼儿园2所。'],
      ['clause', '稳定教师队伍。交流教师60人。'],
      ['heading', '提高教育质量'],
      ['clause', '深化课堂改革。组织教研4次。'],
    ]);
    expect(draft.meta).toMatchObject({ kind: 'annualWorkPoints', periodStart: 2027, periodEnd: 2027 });
    expect(report).toEqual(nothingToTell);
  });

  test('keeps a number in the text where the scheme would show another, and says so', async () => {
    const { draft, report } = await open(`望川区教育局2027年工作要点

一、推进教育公平
扩大学位供给，稳定乡村教师队伍，全年交流教师不少于60人。
三、提高教育质量
深化课堂改革，每学期组织教研活动不少于4次，建成实验学校6所。
`);
    expect(numberedTexts(draft)[3]).toBe('三、提高教育质量');
    expect(draft.blocks[3]).toMatchObject({ type: 'heading', unnumbered: true, depth: 1 });
    expect(report.keptNumbers).toBe(1);
  });

  test('takes over how the document writes its numbers', async () => {
    const { draft, report } = await open(`望川区教育局2027年工作要点

一、推进教育公平
1、扩大学位供给。新建幼儿园2所。
2、稳定教师队伍。交流教师60人。
二、提高教育质量
1、深化课堂改革。组织教研4次。
`);
    expect(numberedTexts(draft).slice(1, 4)).toEqual([
      '一、推进教育公平',
      '1、扩大学位供给。新建幼儿园2所。',
      '2、稳定教师队伍。交流教师60人。',
    ]);
    expect([draft.scheme.name, report.keptNumbers]).toEqual(['official', 0]);
  });

  test('keeps signs that parsing passes over: behind labels and brackets, and of dashes', async () => {
    const text = `望川区教育局2027年工作要点
指导思想：坚持立德树人，办好人民满意的教育，推进全区教育高质量发展。
一、重点任务
（一）、扩大学位供给。新建幼儿园2所，新增学位800个。
（二）、稳定教师队伍。交流教师60人，乡村教师周转房入住率95%。
—加强组织领导。
二、保障措施
1.加强督查。每季度通报一次。`;
    const { draft } = await open(text);
    expect(bare(numberedTexts(draft).join(''))).toBe(bare(text));
  });

  test('keeps a list’s automatic numbers of forms that no plan has', async () => {
    const { draft, report } = await open(
      `<h1>望川区教育局2027年工作要点</h1><p>一、推进教育公平</p>
<ol type="A"><li>扩大学位供给，新建幼儿园2所。</li><li>稳定教师队伍，交流教师60人。</li></ol>`,
      '要点.html',
    );
    expect(numberedTexts(draft).slice(1)).toEqual([
      '一、推进教育公平',
      'A.扩大学位供给，新建幼儿园2所。',
      'B.稳定教师队伍，交流教师60人。',
    ]);
    expect(report.keptNumbers).toBe(2);
  });

  test('has the letter above its title below it, and says how many paragraphs', async () => {
    const text = `关于印发《望川区教育局2027年工作要点》的通知
各中小学：
现将《望川区教育局2027年工作要点》印发给你们，请认真贯彻执行。
望川区教育局
2027年1月20日
望川区教育局2027年工作要点
一、推进教育公平
1.扩大学位供给。新建幼儿园2所。`;
    const { draft, report } = await open(text);
    expect(report.movedBelowTitle).toBe(5);
    const lines = text.split('\n');
    expect(numberedTexts(draft)).toEqual([lines[5], ...lines.slice(0, 5), ...lines.slice(6)]);
  });

  test('is called by its file where its text has no title', async () => {
    const { draft, report } = await open('扩大学位供给，稳定乡村教师队伍，全年交流教师不少于60人。\n', '二稿');
    expect(draft.meta.title).toBe('二稿');
    expect(report.addedTitle).toBe(true);
    expect(draft.meta.periodStart).toBe(2026);
  });
});

const seeds = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));
const seedNames = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(seedNames.length === 0)('real documents (skipped where their folder is missing)', () => {
  test.each(seedNames)('%s loses and changes nothing but what is told', (name) =>
    expectSameText(readFileSync(join(seeds, name)), name),
  );
});

describe('the sample library', () => {
  test.each(sampleNames)('%s loses and changes nothing but what is told', (name) =>
    expectSameText(readFileSync(join(sampleLibrary, name)), name),
  );
});

const fixtureFolders = ['plans', 'sample-plans'].map((name) => new URL(`../../fixtures/${name}/`, import.meta.url));
const fixtures = fixtureFolders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.endsWith('.outline.txt'))
    .map((name) => [name, new URL(name, folder)] as const),
);

describe('the plans that parsing is tested with', () => {
  test.each(fixtures)('%s loses and changes nothing but what is told', async (name, url) => {
    const { draft, report, cleaned } = await openedDocument(readFileSync(url), name);
    const told =
      report.droppedSigns > 0 ? cleaned.map((line) => line.replace(/^([专栏表图]+\d+)[:：]/, '$1')) : cleaned;
    expect(bare(inDocumentOrder(draft, report).join(''))).toBe(bare(told.join('')));
    expectSound(draft);
  });
});

/** A stored draft takes it, and nothing of it would change by itself when the editor opens it. */
function expectSound(draft: Draft): void {
  expect(restoreDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(amendments(draft.blocks, draft.scheme, undefined)).toEqual([]);
}

/** What the draft shows, in the order of the document: what stood above the title, the title, and the rest. */
function inDocumentOrder(draft: Draft, report: OpeningReport): string[] {
  const texts = numberedTexts(draft);
  const head = texts.slice(0, 1 + draft.blocks.filter(({ type }) => type === 'subtitle').length);
  const moved = texts.slice(head.length, head.length + report.movedBelowTitle);
  const title = report.addedTitle ? head.slice(1) : head;
  return [...moved, ...title, ...texts.slice(head.length + moved.length)];
}

/** The draft reads as the document does after the cleaning that is told, but for what stood above the title. */
async function expectSameText(bytes: Uint8Array, name: string): Promise<void> {
  const { draft, report, plan, cleaned } = await openedDocument(bytes, name);
  const texts = numberedTexts(draft);
  expect(bare(inDocumentOrder(draft, report).join(''))).toBe(bare(cleaned.join('')));
  expectSound(draft);
  expect(report.addedTitle).toBe(false);
  expect(
    plan.cleaning.map(({ rule }) => rule).filter((rule) => !/^(?:pinyin|pageFurniture|pageCuts)$/.test(rule)),
  ).toEqual([]);
  const headings = draft.blocks.flatMap((block, at) => (block.type === 'heading' ? [bare(texts[at] ?? '')] : []));
  const parsed = plan.units.filter(({ type }) => type === 'heading').map(({ number, text }) => bare(number + text));
  expect(headings.map(withoutColon)).toEqual(parsed.map(withoutColon));
}

function withoutColon(text: string): string {
  return text.replace(/:$/, '');
}
