import { describe, expect, it } from 'vitest';
import { pair, quad } from '../../../support/compound-builder.ts';
import { type BuiltSpan, sprm } from '../../../support/word-97-builder.ts';
import { linesOf } from './lines-of.ts';

const centered = sprm(0x2461, 1);
const bold = sprm(0x0835, 1);
const inTable = sprm(0x2416, 1);
const cell: BuiltSpan = { length: 2, changes: inTable };

/** The mark that ends a row whose cells have these edges, in twentieths of a point. */
function rowEnd(edges: readonly number[], mergedCell = -1): BuiltSpan {
  const cells = edges
    .slice(1)
    .flatMap((_, index) => [...pair(index === mergedCell ? 0x20 : 0), ...Array<number>(18).fill(0)]);
  const shape = [edges.length - 1, ...edges.flatMap(pair), ...cells];
  return { length: 1, changes: [...inTable, ...sprm(0x2417, 1), ...sprm(0xd608, ...pair(shape.length + 1), ...shape)] };
}

describe('the text of Word 97', () => {
  it('is put together from pieces wherever they stand, each with its own properties', async () => {
    const lines = await linesOf({
      pieces: [
        { text: '前段。\r' },
        { text: 'Plan 2026 “OK”\r'.replace(/[“”]/g, (mark) => (mark === '“' ? '\u0093' : '\u0094')), isNarrow: true },
        { text: '后段。\r' },
      ],
      order: [2, 0, 1],
      paragraphs: [{ length: 4 }, { length: 15, changes: centered }, { length: 4 }],
      characters: [{ length: 19 }, { length: 4, changes: bold }],
    });
    expect(lines).toEqual([
      { text: '前段。' },
      { text: 'Plan 2026 “OK”', centered: true },
      { text: '后段。', bold: true },
    ]);
  });

  it('takes the changes that a quick save left with a piece', async () => {
    const lines = await linesOf({
      pieces: [
        { text: '强调。', changes: bold },
        { text: '正文。\r', changes: centered },
      ],
    });
    expect(lines).toEqual([{ text: '强调。正文。', boldStart: 3, centered: true }]);
  });

  it('takes paragraph properties out of the data stream where they had no room in their page', async () => {
    const lines = await linesOf({
      pieces: [{ text: '标题\r' }],
      paragraphs: [{ length: 3, changes: sprm(0x6646, ...quad(2)) }],
      data: [9, 9, ...pair(centered.length), ...centered],
    });
    expect(lines).toEqual([{ text: '标题', centered: true }]);
  });

  it('begins a new line at a page break and a new paragraph only at the end of a section', async () => {
    const lines = await linesOf({
      pieces: [{ text: '第一页。\f第二页。\f第二节。\r' }],
      paragraphs: [{ length: 10 }, { length: 5, changes: centered }],
      parts: { 6: [...[0, 10, 15].flatMap(quad), ...Array<number>(24).fill(0)] },
    });
    expect(lines).toEqual([{ text: '第一页。' }, { text: '第二页。' }, { text: '第二节。', centered: true }]);
  });

  it('shows the results of fields and leaves out their instructions', async () => {
    const text = '见\u0013 HYPERLINK "a" \u0014第\u0013 PAGE \u00142\u0015页\u0015。\u0013 SEQ x \u0015\r';
    expect(await linesOf({ pieces: [{ text }] })).toEqual([{ text: '见第2页。' }]);
  });

  it('shows characters in a circle and those that have a reading above them', async () => {
    const text = '\u0013EQ \\o\\ac(○,3)\u0015\u0013 EQ \\* jc2 \\o\\ad(\\s\\up 9(wàng),望)\u0015川区\r';
    expect(await linesOf({ pieces: [{ text }] })).toEqual([{ text: '③望川区' }]);
  });

  it('shows the signs of symbol fonts', async () => {
    const name = [...'Symbol\0'].flatMap((letter) => pair(letter.charCodeAt(0)));
    const lines = await linesOf({
      pieces: [{ text: '(98%，\uf0b195%\r' }],
      characters: [
        { length: 1, changes: sprm(0x6a09, 0, 0, 0xb3, 0xf0) },
        { length: 4 },
        { length: 5, changes: sprm(0x4a4f, 0, 0) },
      ],
      parts: { 15: [...pair(1), 0, 0, 39 + name.length, ...Array<number>(39).fill(0), ...name] },
    });
    expect(lines).toEqual([{ text: '≥98%，±95%' }]);
  });

  it('leaves out marks of pictures, notes and comments and keeps hyphens', async () => {
    const text = '\u0001图\u0002文\u0005，2026\u001e2030年\u001f度\r';
    expect(await linesOf({ pieces: [{ text }] })).toEqual([{ text: '图文，2026-2030年度' }]);
  });

  it('accepts tracked changes', async () => {
    const removed = sprm(0x0800, 1);
    const lines = await linesOf({
      pieces: [{ text: '旧新目标\r接上段。\r' }],
      characters: [
        { length: 1, changes: removed },
        { length: 3, changes: sprm(0x0801, 1) },
        { length: 1, changes: removed },
      ],
    });
    expect(lines).toEqual([{ text: '新目标接上段。' }]);
  });
});

describe('tables of Word 97', () => {
  it('give cells that a row begins without and columns that a wide cell covers as empty', async () => {
    const lines = await linesOf({
      pieces: [{ text: '甲\u0007乙\u0007丙\u0007\u0007丁\u0007戊\u0007\u0007己\u0007\u0007\r' }],
      paragraphs: [
        cell,
        cell,
        cell,
        rowEnd([0, 1000, 2000, 3000]),
        cell,
        cell,
        rowEnd([5, 1990, 3000]),
        cell,
        rowEnd([2000, 3000]),
      ],
    });
    expect(lines.map((line) => line.cells)).toEqual([
      ['甲', '乙', '丙'],
      ['丁', '', '戊'],
      ['', '', '己'],
    ]);
  });

  it('show what a cell continues from above only there', async () => {
    const lines = await linesOf({
      pieces: [{ text: '甲\u0007乙\u0007\u0007藏\u0007丁\u0007\u0007\r' }],
      paragraphs: [cell, cell, rowEnd([0, 1000, 2000]), cell, cell, rowEnd([0, 1000, 2000], 0)],
    });
    expect(lines.map((line) => line.cells)).toEqual([
      ['甲', '乙'],
      ['', '丁'],
    ]);
  });

  it('leave out rows that a tracked change removed', async () => {
    const lines = await linesOf({
      pieces: [{ text: '甲\u0007乙\u0007\u0007丙\u0007丁\u0007\u0007后文\r' }],
      paragraphs: [cell, cell, rowEnd([0, 1000, 2000]), cell, cell, rowEnd([0, 1000, 2000])],
      characters: [{ length: 5 }, { length: 5, changes: sprm(0x0800, 1) }],
    });
    expect(lines.map((line) => line.text)).toEqual(['甲 | 乙', '后文']);
  });

  it('keep the text of a row whose end is missing', async () => {
    const lines = await linesOf({ pieces: [{ text: '甲\u0007乙\u0007后文\r' }], paragraphs: [cell, cell] });
    expect(lines.map((line) => line.text)).toEqual(['甲 | 乙', '后文']);
  });
});
