import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Draft } from '../../../../shared/document/model.ts';
import { gbt9704, type LayoutProfile } from '../../../../shared/exporters/layout-profile.ts';
import { printPage } from '../../../../shared/exporters/print/print-page.ts';
import { bold, clause, draft, heading, paragraph, title } from '../../../support/draft-builder.ts';

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
  expect(write(draft(), { pageNumber: { ...pageNumber, place: 'centre' } }).match(/@bottom-center/g)).toHaveLength(2);
  expect(write(draft(), { pageNumber: { ...pageNumber, place: 'none' } })).not.toContain('counter(page)');
});
