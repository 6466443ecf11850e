import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Draft } from '../../../../shared/document/model.ts';
import { gbt9704, type LayoutProfile } from '../../../../shared/exporters/layout-profile.ts';
import { printPage } from '../../../../shared/exporters/print/print-page.ts';
import {
  boxClause,
  boxTitle,
  caption,
  pageBreak,
  picture,
  row,
  subtitle,
  table,
} from '../../../support/block-builder.ts';
import { bold, clause, draft, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { chart } from '../../../support/every-kind-draft.ts';

function write(value: Draft, profile: Partial<LayoutProfile> = {}): string {
  return strFromU8(printPage.write(value, { ...gbt9704, ...profile }));
}

function body(value: Draft): string {
  return /<body>\n(.*)\n<\/body>/s.exec(write(value))?.[1] ?? '';
}

test('the page has each block with its number typed and its look', () => {
  const value = draft(
    title('规划'),
    heading(1, '总体要求'),
    clause(2, '优化布局。新建', bold('两所'), '。'),
    clause(3, '加强党建。落实责任。'),
    paragraph('其他。'),
  );
  expect(body(value).split('\n')).toEqual([
    '<h1 class="title centred">规划</h1>',
    '<h2 class="level1">一、总体要求</h2>',
    '<p class="body"><span class="level2">（一）</span><span class="level2">优化布局。</span>新建<b>两所</b>。</p>',
    '<p class="body"><b>1.</b><b>加强党建。</b>落实责任。</p>',
    '<p class="body">其他。</p>',
  ]);
});

test('head, captions and boxes have classes of their own, and a box is closed behind its last block', () => {
  const value = draft(
    title('规划'),
    subtitle('（2026—2030年）'),
    boxTitle('工程'),
    boxClause(1, '学位。新建两所。'),
    caption('table', '指标'),
  );
  expect(body(value).split('\n')).toEqual([
    '<h1 class="title centred tight">规划</h1>',
    '<p class="level2 centred subtitle">（2026—2030年）</p>',
    '<div class="box">',
    '<p class="level1 centred box-title">专栏1　工程</p>',
    '<p class="body"><b>1.</b><b>学位。</b>新建两所。</p>',
    '</div>',
    '<p class="level1 centred caption keeps-next">表1　指标</p>',
  ]);
});

test('a table has its shares, its repeated head and its merged cells', () => {
  const value = draft(
    table(1, row([{ text: '甲', colSpan: 2 }]), row([{ text: '乙', rowSpan: 2 }, '1\n2']), row(['3'])),
  );
  expect(body(value).split('\n')).toEqual([
    '<table>',
    '<colgroup><col style="width: 50%"><col style="width: 50%"></colgroup>',
    '<thead><tr><th colspan="2" class="level1 centred">甲</th></tr></thead>',
    '<tbody><tr><td rowspan="2" class="body centred">乙</td><td class="body centred">1',
    '2</td></tr>',
    '<tr><td class="body centred">3</td></tr></tbody>',
    '</table>',
  ]);
});

test('a picture stands in the page itself, with its size and what it shows', () => {
  const value = { ...draft(picture('chart', 60, '“柱”形图'), picture('gone', 60, '旧图')), pictures: [chart] };
  expect(body(value).split('\n')).toEqual([
    `<p class="picture"><img src="data:image/png;base64,${chart.data}" alt="“柱”形图" style="width: 60.00mm; height: 30.00mm"></p>`,
    '<p class="body centred">旧图</p>',
  ]);
  expect(write(value)).toContain('img-src data:');
});

test('pages turn and begin anew where a break says so', () => {
  const value = draft(paragraph('甲'), pageBreak(), paragraph('乙'), pageBreak('landscape'), paragraph('丙'));
  expect(body(value).split('\n')).toEqual([
    '<p class="body">甲</p>',
    '<div class="page-break"></div>',
    '<p class="body">乙</p>',
    '<section class="landscape">',
    '<p class="body">丙</p>',
    '</section>',
  ]);
  expect(write(value)).toContain('@page landscape { size: 297mm 210mm; }');
  expect(write(value)).toContain('@page landscape:right { margin: 28mm 37mm 26mm 35mm;');
});

test('highlighting is for the screen and is not printed', () => {
  expect(body(draft(paragraph({ text: '甲', highlight: true })))).toBe('<p class="body">甲</p>');
});

test('text is escaped everywhere and no script or outside resource gets in', () => {
  const value = draft(title('甲<script>'), paragraph('a & <img src=x> "b"\u0000'));
  expect(body(value)).toContain('<p class="body">a &amp; &lt;img src=x&gt; &quot;b&quot;</p>');
  expect(write(value)).toContain('<title>甲&lt;script&gt;</title>');
  expect(write(value)).not.toMatch(/<script|<img|url\(|https?:/);
});

test('a font’s name cannot end the style sheet', () => {
  const faces = { ...gbt9704.faces, body: { ...gbt9704.faces.body, name: '</style>"\\' } };
  expect(write(draft(paragraph('甲')), { faces }).match(/<\/style>/g)).toHaveLength(1);
});

test('left pages mirror right ones, with the page number at the outer edge', () => {
  const style = write(draft());
  expect(style).toMatch(/@page :right \{ margin: 37mm 26mm 35mm 28mm; @bottom-right \{.*padding-right: 14pt/);
  expect(style).toMatch(/@page :left \{ margin: 37mm 28mm 35mm 26mm; @bottom-left \{.*padding-left: 14pt/);
  expect(style).toContain('content: "— " counter(page) " —"');
});

test('the binding edge stays left where the profile does not mirror', () => {
  expect(write(draft(), { mirrored: false })).toContain('@page :left { margin: 37mm 26mm 35mm 28mm;');
});

test('page numbers stand in the middle, or not at all, where the profile says so', () => {
  const { pageNumber } = gbt9704;
  expect(write(draft(), { pageNumber: { ...pageNumber, place: 'centre' } }).match(/@bottom-center/g)).toHaveLength(4);
  expect(write(draft(), { pageNumber: { ...pageNumber, place: 'none' } })).not.toContain('counter(page)');
});
