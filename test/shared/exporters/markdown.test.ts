import { strFromU8 } from 'fflate';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/document/model.ts';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { markdown } from '../../../shared/exporters/markdown.ts';
import {
  boxClause,
  boxTitle,
  item,
  note,
  pageBreak,
  picture,
  row,
  subtitle,
  table,
} from '../../support/block-builder.ts';
import { bold, clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';
import { chart } from '../../support/every-kind-draft.ts';

function write(...blocks: Block[]): string {
  return strFromU8(markdown.write(draft(...blocks), gbt9704));
}

/** What a reader of the Markdown sees, as HTML. */
function rendered(...blocks: Block[]): string {
  return String(marked.parse(write(...blocks), { async: false })).trim();
}

test('title and headings are headings, clauses are paragraphs, numbers are typed', () => {
  expect(write(title('规划'), heading(1, '总体要求'), heading(2, '原则'), clause(3, '加强党建。落实责任。'))).toBe(
    '# 规划\n\n## 一、总体要求\n\n### （一）原则\n\n1.加强党建。落实责任。\n',
  );
});

test('bold text is bold in a reader, also beside punctuation', () => {
  expect(rendered(paragraph('坚持', bold('“四有”标准。'), '全面推进'))).toBe(
    '<p>坚持“<strong>四有”标准</strong>。全面推进</p>',
  );
  expect(rendered(paragraph('至此', bold('。'), '完'))).toBe('<p>至此。完</p>');
});

test.each([
  '# 甲',
  '1. 甲',
  '- 甲',
  '> 甲',
  '*甲*',
  '<b>甲</b>',
  '[甲](乙)',
  '&amp;',
  '    甲',
  '`甲`',
  '~~甲~~',
  '甲_乙_丙',
])('a paragraph of “%s” is just that in a reader', (text) => {
  const escaped = text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(rendered(paragraph(text))).toBe(`<p>${escaped}</p>`);
});

test('a line break stays one', () => {
  expect(rendered(paragraph('甲\n乙'))).toBe('<p>甲<br>乙</p>');
});

test('a table is one of GitHub’s, with empty cells where others reach over', () => {
  const value = table(1, row([{ text: '甲|乙', colSpan: 2 }]), row(['1\n2', '*3*']));
  expect(write(value)).toBe('| 甲\\|乙 |  |\n| --- | --- |\n| 1<br>2 | \\*3\\* |\n');
  expect(rendered(value)).toContain('<th>甲|乙</th>');
  expect(rendered(table(0, row(['甲'])))).toContain('<td>甲</td>');
});

test('a box is a quotation with all that belongs to it', () => {
  const value = [boxTitle('工程'), boxClause(1, '学位。'), { ...table(1, row(['甲'])), boxed: true } as Block];
  expect(write(...value, paragraph('框外'))).toBe('> **专栏1　工程**\n>\n> 1.学位。\n>\n> | 甲 |\n> | --- |\n\n框外\n');
});

test('a picture has its bytes in the text, one that is gone its description', () => {
  const value = { ...draft(picture('chart', 60, '[柱]形图'), picture('gone', 60, '旧图')), pictures: [chart] };
  const written = strFromU8(markdown.write(value, gbt9704));
  expect(written).toBe(`![\\[柱\\]形图](data:image/png;base64,${chart.data})\n\n旧图\n`);
  expect(String(marked.parse(written, { async: false }))).toContain(`<img src="data:image/png;base64,${chart.data}"`);
});

test('a title is one line, subtitles and “——” items are paragraphs, notes and page breaks are nothing', () => {
  expect(write(title('望川区\n规划'), subtitle('（草案）'), note('甲'), pageBreak(), item('更高。'))).toBe(
    '# 望川区规划\n\n（草案）\n\n——更高。\n',
  );
});
