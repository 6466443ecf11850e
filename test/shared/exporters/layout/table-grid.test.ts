import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, type TableBlock, textOf } from '../../../../shared/document/model.ts';
import { tableGrid } from '../../../../shared/exporters/layout/table-grid.ts';
import { row, table } from '../../../support/block-builder.ts';
import { indicators } from '../../../support/every-kind-draft.ts';
import { raggedTable } from '../../../support/odd-kinds-draft.ts';

/** Each row as its cells' words with their spans; “^” for what a cell above covers, “·” for an empty place. */
function grid(value: unknown): string[] {
  return tableGrid(value as TableBlock).map((places) =>
    places
      .map(({ cell, colSpan, rowSpan, continues }) => {
        const words = continues ? '^' : cell ? textOf(cell) : '·';
        return words + (colSpan > 1 ? `→${colSpan}` : '') + (rowSpan > 1 ? `↓${rowSpan}` : '');
      })
      .join(' '),
  );
}

test('merged cells keep the place of those that they cover', () => {
  expect(grid(indicators).slice(0, 3)).toEqual([
    '序号↓2 指标↓2 数值→2 属性↓2 责任科室↓2',
    '^ ^ 2025年\n（基期） 2030年\n（目标） ^ ^',
    '一、普及水平     ',
  ]);
});

test('a cell that spans both ways covers a block', () => {
  expect(grid(table(0, row([{ text: '甲', colSpan: 2, rowSpan: 2 }, '乙']), row(['丙'])))).toEqual([
    '甲→2↓2 乙',
    '^→2 丙',
  ]);
});

test('spans end at the table’s edge and with the repeated rows, and no cell is lost', () => {
  expect(grid(raggedTable)).toEqual([
    '头→3↓3 · ·',
    '^→3 · ·',
    '^→3 · ·',
    '高↓4 乙 · · ·',
    '^ 宽→2 多出的一格 再多一格',
    '^ · · · ·',
    '^ 其中：已写明 · · ·',
  ]);
});

const anyCell = fc.record({
  text: fc.constant('甲'),
  colSpan: fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined }),
  rowSpan: fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined }),
});
const anyTable = fc
  .record({
    rows: fc.array(fc.array(anyCell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
    headerRows: fc.nat(7),
    width: fc.integer({ min: 1, max: 5 }),
  })
  .map(
    ({ rows, headerRows, width }) =>
      ({
        ...table(headerRows, ...rows.map((cells) => row(cells))),
        columns: Array.from({ length: width }, () => ({ share: 1 / width })),
      }) as TableBlock,
  );

test('whatever the spans, all rows are gapless and equally wide and hold every cell once', () => {
  fc.assert(
    fc.property(anyTable, (value) => {
      const rows = tableGrid(value);
      const ends = rows.map((places) =>
        places.reduce((end, { column, colSpan }) => (column === end ? end + colSpan : -99), 0),
      );
      expect(new Set(ends).size).toBe(1);
      expect(rows.flat().flatMap(({ cell }) => cell ?? [])).toEqual(cellsOf(value));
      rows.forEach((places, index) => {
        for (const { column, colSpan } of places.filter(({ continues }) => continues)) {
          const above = rows[index - 1]?.find((place) => place.column === column);
          expect(above?.colSpan).toBe(colSpan);
        }
      });
    }),
  );
});
