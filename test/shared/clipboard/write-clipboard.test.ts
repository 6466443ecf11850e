import { describe, expect, it } from 'vitest';
import { writeClipboard } from '../../../shared/clipboard/write-clipboard.ts';
import type { Block, TableBlock } from '../../../shared/document/model.ts';
import { numberBlocks } from '../../../shared/document/numbering.ts';
import { numberingSchemes } from '../../../shared/document/numbering-scheme.ts';
import { bold, clause, heading, paragraph, title } from '../../support/draft-builder.ts';
import { outline, paste } from './pasted.ts';

const cell = (text: string, spans = {}) => ({ type: 'cell', id: text, ...spans, children: [{ text }] }) as const;
const table: TableBlock = {
  type: 'table',
  id: 't',
  kind: 'plain',
  headerRows: 1,
  columns: [{ share: 0.25 }, { share: 0.75 }],
  children: [
    { type: 'row', children: [cell('指标', { colSpan: 2 })] },
    { type: 'row', children: [cell('学位\n（个）'), cell('1<2')] },
  ],
};
const blocks: readonly Block[] = [
  title('望川区规划'),
  heading(1, '总体要求'),
  heading(2, '目标'),
  clause(3, bold('办好学校。'), '新建3所。'),
  paragraph('甲 & 乙', { text: '待核', highlight: true }),
  { type: 'item', id: 'i', children: [{ text: '布局更优。' }] },
  { type: 'caption', of: 'table', id: 'c', children: [{ text: '指标' }] },
  table,
  { type: 'pageBreak', id: 'p', children: [{ text: '' }] },
];
const { html, text } = writeClipboard(blocks, numberBlocks(blocks, numberingSchemes.official));

describe('copied blocks', () => {
  it('are plain text with their numbers typed, a table with tabs', () => {
    expect(text.split('\n')).toEqual([
      '望川区规划',
      '一、总体要求',
      '（一）目标',
      '1.办好学校。新建3所。',
      '甲 & 乙待核',
      '——布局更优。',
      '表1　指标',
      '指标',
      '学位 （个）\t1<2',
    ]);
  });

  it('are markup that is read back as the same blocks', () => {
    expect(outline(paste({ html }).blocks)).toEqual([
      'title: 望川区规划',
      'heading 1: 总体要求',
      'heading 2: 目标',
      'clause 3: **办好学校。**新建3所。',
      'paragraph: 甲 & 乙==待核==',
      'item: 布局更优。',
      'caption of table: 指标',
      'table: 指标[2×1] / 学位\n（个）|1<2',
    ]);
  });

  it('have the typefaces of the standard and no markup of their words', () => {
    expect(html).toContain('<h1 style="margin:0;font-family:黑体,SimHei,sans-serif;font-size:16pt');
    expect(html).toContain('<h2 style="margin:0;font-family:楷体_GB2312,楷体,serif;font-size:16pt');
    expect(html).toContain('仿宋_GB2312');
    expect(html).toContain('甲 &amp; 乙<mark style="background:yellow">待核</mark>');
    expect(html).toContain('<td>1&lt;2</td>');
  });
});
