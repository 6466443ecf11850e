import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../../../../shared/document/model.ts';
import { layOutTable } from '../../../../shared/exporters/layout/lay-out-table.ts';
import { row, table } from '../../../support/block-builder.ts';
import { indicators } from '../../../support/every-kind-draft.ts';
import { raggedTable } from '../../../support/odd-kinds-draft.ts';

const laidOut = layOutTable(indicators as TableBlock);

function words(index: number): string[] {
  const { cells = [] } = laidOut.rows[index] ?? {};
  return cells.map(({ spans }) => spans.map(({ text }) => text).join(''));
}

describe('a table of indicators', () => {
  test('has its head rows in 黑体, in the middle', () => {
    expect(laidOut.rows.map(({ header }) => header)).toEqual([true, true, ...Array(7).fill(false)]);
    for (const { cells } of laidOut.rows.slice(0, 2)) {
      for (const { face, centred } of cells) expect({ face, centred }).toEqual({ face: 'level1', centred: true });
    }
  });

  test('names groups in bold over the whole width', () => {
    for (const index of [2, 6]) {
      expect(laidOut.rows[index]?.cells).toHaveLength(1);
      expect(laidOut.rows[index]?.cells[0]).toMatchObject({ column: 0, colSpan: 6, spans: [{ bold: true }] });
    }
  });

  test('says 其中 once for several parts, and has them further in', () => {
    expect([words(4)[1], words(5)[1]]).toEqual(['其中：公办幼儿园在园幼儿占比（%）', '普惠性幼儿园覆盖率（%）']);
    expect([4, 5].map((index) => laidOut.rows[index]?.cells[1]?.indent)).toEqual([1, 4]);
  });

  test('has values in the middle and indicators at the left', () => {
    expect(laidOut.rows[8]?.cells.map(({ centred }) => centred)).toEqual([true, false, true, true, true, true]);
  });
});

test('其中 that the writer typed is not said twice', () => {
  const { rows } = layOutTable(raggedTable as TableBlock);
  expect(rows[6]?.cells[1]).toMatchObject({ indent: 1, spans: [{ text: '其中：已写明' }] });
});

test('a column of a plain table stands in the middle where all its lines are short', () => {
  const { rows } = layOutTable(
    table(1, row(['项目', '内容']), row(['甲', '这一格里的文字长得放不进半行']), row(['乙', '12所'])) as TableBlock,
  );
  expect(rows.map(({ cells }) => cells.map(({ centred }) => centred))).toEqual([
    [true, true],
    [true, false],
    [true, true],
  ]);
});

test('columns share the width, also those that a row has too many', () => {
  expect(laidOut.shares).toEqual([0.08, 0.34, 0.14, 0.16, 0.12, 0.16].map((share) => expect.closeTo(share)));
  const { shares } = layOutTable(raggedTable as TableBlock);
  expect(shares).toEqual(Array(5).fill(expect.closeTo(0.2)));
});
