import { strFromU8 } from 'fflate';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/document/model.ts';
import { gbt9704 } from '../../../shared/exporters/layout-profile.ts';
import { markdown } from '../../../shared/exporters/markdown.ts';
import { bold, clause, draft, heading, paragraph, title } from '../../support/draft-builder.ts';

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
