import { describe, expect, it } from 'vitest';
import type { Page, PageGlyph } from '../../../../shared/importers/page-layout/page.ts';
import { linesOfPages } from '../../../../shared/importers/page-layout/read-pages.ts';
import { pageOf, ruledGrid, setLine, setPages } from '../../../support/set-pages.ts';

const xs = [80, 130, 330, 430, 520];
const head = ['序号', '指标', '2025年', '2030年'];
const rows = Array.from({ length: 6 }, (_, index) => [
  `${index + 1}`,
  `第${index + 1}项指标（个）`,
  `${index * 120 + 300}`,
  `${index * 150 + 400}`,
]);

/** Sets the cells of rows below each other from `y` on. */
function setRows(table: readonly (readonly string[])[], y: number): PageGlyph[] {
  return table.flatMap((row, index) =>
    row.flatMap((cell, column) => setLine(cell, { x: (xs[column] ?? 0) + 6, y: y + 30 * index + 20, size: 12 })),
  );
}

/** A page with a ruled table of these rows. */
function tablePage(table: readonly (readonly string[])[], y: number, before: readonly PageGlyph[] = []): Page {
  const ys = Array.from({ length: table.length + 1 }, (_, index) => y + 30 * index);
  return pageOf([...before, ...setRows(table, y)], ruledGrid(xs, ys));
}

function cellsOf(pages: readonly Page[]) {
  return linesOfPages(pages).flatMap(({ cells, pageFurniture }) => (cells && !pageFurniture ? [cells] : []));
}

const text =
  setPages(['全区教育事业发展主要指标见下表，各项指标由区教育局会同有关部门按年度分解下达。'])[0]?.glyphs ?? [];

describe('tables', () => {
  it('between ruled lines are rows', () => {
    expect(cellsOf([tablePage([head, ...rows], 200, text)])).toEqual([head, ...rows]);
  });

  it('without lines are rows', () => {
    expect(cellsOf([pageOf([...text, ...setRows([head, ...rows], 200)])])).toEqual([head, ...rows]);
  });

  it('without lines are rows also where the page’s middle is free', () => {
    const wide = Array.from({ length: 14 }, (_, index) => [
      `${index + 1}`,
      `第${index + 1}项教育发展指标`,
      '2000人',
      '3000人',
    ]);
    expect(cellsOf([pageOf([...text, ...setRows(wide, 200)])])).toEqual(wide);
  });

  it('that go on over a page break are one; a head that is repeated is marked', () => {
    const pages = [tablePage([head, ...rows.slice(0, 3)], 600, text), tablePage([head, ...rows.slice(3)], 100)];
    expect(cellsOf(pages)).toEqual([head, ...rows]);
    expect(linesOfPages(pages).filter(({ pageFurniture }) => pageFurniture)).toEqual([
      { text: head.join(' | '), cells: head, pageFurniture: true },
    ]);
  });

  it('that stand on two pages alike are two', () => {
    const pages = [tablePage([head, ...rows.slice(0, 3)], 600, text), tablePage([head, ...rows.slice(0, 3)], 100)];
    expect(cellsOf(pages)).toEqual([head, ...rows.slice(0, 3), head, ...rows.slice(0, 3)]);
  });

  it('keep a row that has the same values as another one', () => {
    const same = [rows[0] ?? [], rows[0] ?? [], rows[1] ?? []];
    expect(cellsOf([tablePage([head, ...same], 200, text)])).toEqual([head, ...same]);
  });

  it('join the broken lines of a cell', () => {
    const broken = [
      ...setLine('学前三年毛入园', { x: 136, y: 215, size: 12 }),
      ...setLine('率（%）', { x: 136, y: 231, size: 12 }),
      ...setLine('99.4', { x: 336, y: 223, size: 12 }),
    ];
    expect(cellsOf([pageOf([...text, ...broken], ruledGrid([130, 330, 430], [200, 240]))])).toEqual([
      ['学前三年毛入园率（%）', '99.4'],
    ]);
  });

  it('of a single cell are text in a frame', () => {
    const framed = setLine('专栏1 学位供给工程', { x: 90, y: 225, size: 12 });
    const lines = linesOfPages([pageOf([...text, ...framed], ruledGrid([80, 520], [200, 240]))]);
    expect(lines.map(({ text, cells }) => [text, cells])).toContainEqual(['专栏1学位供给工程', undefined]);
  });
});
