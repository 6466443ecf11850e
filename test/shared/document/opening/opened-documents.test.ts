import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { OpeningReport } from '../../../../shared/document/draft-of-plan.ts';
import { type Draft, type TableBlock, textOf } from '../../../../shared/document/model.ts';
import { amendments } from '../../../../shared/document/normal-form.ts';
import { restoreDraft } from '../../../../shared/document/restore-draft.ts';
import { gbt9704 } from '../../../../shared/exporters/layout-profile.ts';
import { text } from '../../../../shared/exporters/text.ts';
import { bare, openedDocument } from '../../../support/opened-document.ts';
import { pngHeader, wholeWord, wordCell, wordDrawing, wordParagraph, wordRun } from '../../../support/whole-word.ts';

const title = '望川区教育局2027年工作要点';

/** Opens a document whose text must come out again as a text file, word for word, and whose draft must be sound. */
async function opened(bytes: Uint8Array, fileName: string): Promise<{ draft: Draft; report: OpeningReport }> {
  const { draft, report, cleaned } = await openedDocument(bytes, fileName);
  const withoutPictures = { ...draft, blocks: draft.blocks.filter(({ type }) => type !== 'picture') };
  expect(bare(strFromU8(await text.write(withoutPictures, gbt9704)))).toBe(bare(cleaned.join('')));
  expect(restoreDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(amendments(draft.blocks, draft.scheme, undefined)).toEqual([]);
  return { draft, report };
}

const openHtml = (body: string) => opened(strToU8(`<h1>${title}</h1>${body}`), '要点.html');
const openText = (...lines: readonly string[]) => opened(strToU8([title, ...lines].join('\n')), '要点.txt');

/** What each block is and says, behind the title. */
function told({ blocks }: Draft): (readonly [string, string])[] {
  return blocks
    .slice(1)
    .map((block) => [`${block.type}${'boxed' in block && block.boxed ? ' boxed' : ''}`, textOf(block)]);
}

function tableOf({ blocks }: Draft): TableBlock {
  const found = blocks.find((block): block is TableBlock => block.type === 'table');
  if (!found) throw new Error('Cannot find a table because the draft has none');
  return found;
}

describe('text of an opened document', () => {
  const marked = `<p>一、推进<b>教育</b>公平</p><p><b>1.扩大学位供给。</b>新建<mark>幼儿园2所</mark>。</p><p><b>加强</b>督查。</p><p><b>一律公开。</b></p>`;

  test('is bold and highlighted as it was, but for what is bold by what it is', async () => {
    const { draft, report } = await openHtml(marked);
    expect(draft.blocks.slice(1).map((block) => (block.type === 'table' ? [] : block.children))).toEqual([
      [{ text: '推进' }, { text: '教育', bold: true }, { text: '公平' }],
      [{ text: '扩大学位供给。新建' }, { text: '幼儿园2所', highlight: true }, { text: '。' }],
      [{ text: '加强', bold: true }, { text: '督查。' }],
      [{ text: '一律公开。', bold: true }],
    ]);
    expect(report.highlights).toBe(1);
  });

  test('keeps its marks in their places where cleaning has taken out what stood before', async () => {
    const { draft, report } = await openHtml(`<p>浏览次数：128</p>${marked}<p>打印本页 关闭窗口</p>`);
    expect(report.cleaned).toEqual([{ rule: 'pageFurniture', count: 2 }]);
    expect(draft.blocks.at(-2)).toMatchObject({ children: [{ text: '加强', bold: true }, { text: '督查。' }] });
  });

  test('has subtitles under the title and items without their dashes', async () => {
    const { draft } = await openText('（征求意见稿）', '2027年1月', '一、总体要求', '——坚持立德树人。', '—加强统筹。');
    expect(told(draft)).toEqual([
      ['subtitle', '（征求意见稿）'],
      ['subtitle', '2027年1月'],
      ['heading', '总体要求'],
      ['item', '坚持立德树人。'],
      ['paragraph', '—加强统筹。'],
    ]);
  });
});

describe('a table of an opened document', () => {
  const indicators = `<p>一、主要目标</p><p>表1　主要指标</p><table>
<tr><th>序号</th><th>指标</th><th>单位</th><th>2026年</th><th>2027年</th><th>属性</th></tr>
<tr><td colspan="6">（一）普及水平</td></tr>
<tr><td>1</td><td>入园率</td><td>%</td><td>95</td><td>96</td><td rowspan="2">预期性</td></tr>
<tr><td></td><td>其中：公办</td><td>%</td><td>60</td><td><mark>62</mark></td></tr></table><p>按年考核。</p>`;

  test('is one, with its caption, its merged cells and the roles of its columns', async () => {
    const { draft, report } = await openHtml(indicators);
    const table = tableOf(draft);
    expect(told(draft).map(([type]) => type)).toEqual(['heading', 'caption', 'table', 'paragraph']);
    expect([table.kind, table.headerRows]).toEqual(['indicators', 1]);
    expect(table.columns.map(({ role }) => role)).toEqual(['ordinal', 'indicator', 'unit', 'base', 'target', 'nature']);
    expect(table.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(table.children.map(({ kind }) => kind)).toEqual([undefined, 'group', undefined, 'ofWhich']);
    expect(table.children[1]?.children).toMatchObject([{ colSpan: 6 }]);
    expect(table.children[2]?.children[5]).toMatchObject({ rowSpan: 2 });
    expect(table.children[3]?.children[4]?.children).toEqual([{ text: '62', highlight: true }]);
    expect(report).toMatchObject({ tables: 1, mergedCells: 2, guessedTables: 0, keptNumbers: 0 });
  });

  test('keeps a number in its title that would be shown otherwise, and says so', async () => {
    const { draft, report } = await openHtml(indicators.replace('表1', '表3'));
    expect(told(draft)[1]).toEqual(['paragraph', '表3　主要指标']);
    expect(report.keptNumbers).toBe(1);
  });

  test('says where its cells were told by gaps alone', async () => {
    const { draft, report } = await openText(
      '一、安排',
      '事项\t时间\t科室',
      '教研\t三月\t教研室',
      '督查\t五月\t督导室',
    );
    expect(tableOf(draft).children.map((row) => row.children.map(textOf))).toEqual([
      ['事项', '时间', '科室'],
      ['教研', '三月', '教研室'],
      ['督查', '五月', '督导室'],
    ]);
    expect(report.guessedTables).toBe(1);
  });

  test('has the rows that are to be filled in, and lines in its cells', async () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => wordCell(cell)).join('')}</w:tr>`;
    const body = `${wordParagraph(title)}<w:tbl>${row('学校', '数量')}${row('一中\n二中', '2')}${row('', '')}</w:tbl>`;
    const { draft } = await opened(wholeWord({ body }), '要点.docx');
    expect(tableOf(draft).children.map((one) => one.children.map(textOf))).toEqual([
      ['学校', '数量'],
      ['一中\n二中', '2'],
      ['', ''],
    ]);
  });

  test('that stood in a cell stands behind the one around it, and that is told', async () => {
    const inner = `<w:tbl><w:tr>${wordCell('甲')}${wordCell('乙')}</w:tr></w:tbl>`;
    const outer = `<w:tr><w:tc>${wordParagraph('内')}${inner}</w:tc>${wordCell('外')}</w:tr><w:tr>${wordCell('下')}${wordCell('末')}</w:tr>`;
    const bytes = wholeWord({ body: `${wordParagraph(title)}<w:tbl>${outer}</w:tbl>` });
    const { draft, report } = await openedDocument(bytes, '要点.docx');
    expect(told(draft).map(([, said]) => said)).toEqual(['内\t外\n下\t末', '甲\t乙']);
    expect(report.nestedTables).toBe(1);
  });
});

describe('a box of an opened document', () => {
  const heads = ['一、重点任务', '1.扩大学位供给，新建幼儿园2所。'];

  test('holds what is framed with its title', async () => {
    const framed = [
      '专栏1　校舍工程',
      '1.新建工程。新建教学楼3栋。',
      '所需资金由区级统筹。',
      '2.维修工程。维修校舍8处。',
    ];
    const table = `<w:tbl><w:tr>${wordCell(framed.join('\n'))}</w:tr></w:tbl>`;
    const body =
      [title, ...heads].map((line) => wordParagraph(line)).join('') +
      table +
      wordParagraph('2.稳定教师队伍。交流教师60人。');
    const { draft, report } = await opened(wholeWord({ body }), '要点.docx');
    expect(told(draft).slice(2)).toEqual([
      ['boxTitle', '校舍工程'],
      ['clause boxed', '新建工程。新建教学楼3栋。'],
      ['paragraph boxed', '所需资金由区级统筹。'],
      ['clause boxed', '维修工程。维修校舍8处。'],
      ['clause', '稳定教师队伍。交流教师60人。'],
    ]);
    expect(report).toMatchObject({ boxes: 1, openBoxes: 0, keptNumbers: 0 });
  });

  test('holds the items it counts where no frame tells, and that is told', async () => {
    const { draft, report } = await openText(
      ...heads,
      '专栏1 校舍工程',
      '1.新建工程。新建教学楼3栋。',
      '各校要加强管理。',
    );
    expect(told(draft).slice(2)).toEqual([
      ['boxTitle', '校舍工程'],
      ['clause boxed', '新建工程。新建教学楼3栋。'],
      ['paragraph', '各校要加强管理。'],
    ]);
    expect(report).toMatchObject({ boxes: 1, openBoxes: 1 });
  });

  test('loses a colon behind its number only with a word on it', async () => {
    const { draft, report } = await openedDocument(
      strToU8([title, ...heads, '专栏1：校舍工程'].join('\n')),
      '要点.txt',
    );
    expect(told(draft).at(-1)).toEqual(['boxTitle', '校舍工程']);
    expect(report.droppedSigns).toBe(1);
  });

  test('is none of a page that a table frames', async () => {
    const { draft } = await openHtml(
      `<table><tr><td>${[...heads, '专栏1　校舍工程', '各校要加强管理。', '二、保障措施'].map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
    );
    expect(told(draft).slice(-2)).toEqual([
      ['paragraph', '各校要加强管理。'],
      ['heading', '保障措施'],
    ]);
  });
});

describe('pictures and comments of an opened document', () => {
  test('come with it, equal pictures once, and a picture’s title is a caption', async () => {
    const picture = `<w:p>${wordDrawing('a.png', 400, '平面图')}</w:p>`;
    const body = `${wordParagraph(title)}${wordParagraph('一、校园建设')}${picture}${wordParagraph('图1　校园布局')}${picture}${wordParagraph('二、保障措施')}`;
    const { draft, report } = await opened(wholeWord({ body, media: { 'a.png': pngHeader(300, 200) } }), '要点.docx');
    expect(told(draft).map(([type]) => type)).toEqual(['heading', 'picture', 'caption', 'picture', 'heading']);
    expect(draft.blocks[2]).toMatchObject({ pictureId: draft.pictures[0]?.id, width: 156, alt: '平面图' });
    expect(draft.pictures).toMatchObject([{ mediaType: 'image/png', width: 300, height: 200 }]);
    expect(report).toMatchObject({ pictures: 2, picturesLeftOut: {} });
  });

  test('lie on the words that they lay on, else on the title, and that is told', async () => {
    const call = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const body = [
      wordParagraph(title),
      `<w:p>${wordRun('一、推进')}<w:commentRangeStart w:id="7"/>${wordRun('教育公平')}${call(7)}</w:p>`,
      `<w:p>${call(8)}</w:p>`,
    ].join('');
    const comment = (id: number, said: string) =>
      `<w:comment w:id="${id}" w:author="赵老师">${wordParagraph(said)}</w:comment>`;
    const { draft, report } = await opened(
      wholeWord({ body, comments: comment(7, '请核对') + comment(8, '待补') }),
      '要点.docx',
    );
    const [first, second] = draft.comments;
    expect(draft.comments.map(({ author, text: said, createdAt }) => [author, said, createdAt])).toEqual([
      ['赵老师', '请核对', '2026-11-20T08:00:00.000Z'],
      ['赵老师', '待补', '2026-11-20T08:00:00.000Z'],
    ]);
    expect(draft.blocks.slice(0, 2).flatMap((block) => (block.type === 'table' ? [] : block.children))).toEqual([
      { text: title, comments: [second?.id] },
      { text: '推进' },
      { text: '教育公平', comments: [first?.id] },
    ]);
    expect(report).toMatchObject({ comments: 2, commentsOnTitle: 1 });
  });
});

describe('the scheme of an opened document', () => {
  test('may skip depths where the document does, else not', async () => {
    const skipping = await openText('一、安排', '1.教研。', '2.督查。', '二、保障', '1.经费。');
    expect([skipping.draft.scheme.name, skipping.draft.scheme.skips]).toEqual(['official', true]);
    const whole = await openText('一、安排', '（一）教研。', '（二）督查。', '二、保障措施');
    expect([whole.draft.scheme.name, whole.draft.scheme.skips]).toEqual(['official', undefined]);
  });
});
