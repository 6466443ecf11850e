import fc from 'fast-check';
import { type Editor, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { fromSlate } from '../../../../renderer/editor/create-draft-editor.ts';
import { type TableBlock, textHolders, textOf } from '../../../../shared/document/model.ts';
import { layOutTable } from '../../../../shared/document/table-grid.ts';
import { row, table } from '../../../support/block-builder.ts';
import { paragraph, title } from '../../../support/draft-builder.ts';
import { editing } from '../../../support/editing.ts';

/** An editor that a table was put into. */
function editorWith(value: TableBlock): Editor {
  const editor = editing(title('要点'), paragraph('完。'));
  Transforms.insertNodes(editor, value, { at: [1] });
  return editor;
}

/** Each place of the table’s grid by the words of the cell that covers it. */
function gridOf(editor: Editor): readonly string[] {
  const [, block] = fromSlate(editor.children);
  return layOutTable(block as TableBlock).grid.map((line) =>
    line.map((placed) => (placed ? textOf(placed.cell) : '?')).join('|'),
  );
}

function withColumns(count: number, ...rows: ReturnType<typeof row>[]): TableBlock {
  const columns = Array.from({ length: count }, () => ({ share: 1 / count }));
  return { ...(table(0, ...rows) as TableBlock), columns };
}

describe('a table that comes in out of order', () => {
  test('is filled up all over, however many rows are short, and one undo takes it away', () => {
    const rows = Array.from({ length: 600 }, (_, index) => row(index % 3 === 0 ? ['甲', '乙', '丙'] : [`${index}`]));
    const editor = editorWith(withColumns(3, ...rows));
    const grid = gridOf(editor);
    expect(grid).toEqual(rows.map((_, index) => (index % 3 === 0 ? '甲|乙|丙' : `${index}||`)));
    const ids = textHolders(fromSlate(editor.children)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    editor.undo();
    expect(editor.children).toHaveLength(2);
    editor.redo();
    expect(gridOf(editor)).toEqual(grid);
  });

  test('loses the cells that no place is left for, and others end at its edge', () => {
    const editor = editorWith(
      withColumns(2, row(['甲', { text: '乙', colSpan: 5 }, '丙']), row([{ text: '丁', rowSpan: 9 }, '戊', '己'])),
    );
    expect(gridOf(editor)).toEqual(['甲|乙', '丁|戊']);
  });

  test('loses all rows without cells, and what reached over them is lower by these', () => {
    const editor = editorWith(
      withColumns(2, row([{ text: '甲', rowSpan: 5 }, '乙']), row([]), row(['丙']), row([]), row(['丁']), row([])),
    );
    expect(gridOf(editor)).toEqual(['甲|乙', '甲|丙', '甲|丁']);
  });

  test('goes where none of its rows has cells', () => {
    expect(fromSlate(editorWith(withColumns(2, row([]), row([]))).children).map(({ type }) => type)).toEqual([
      'title',
      'paragraph',
    ]);
  });
});

const anySpan = fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined });
const anyCell = fc.record({ text: fc.constant('甲'), colSpan: anySpan, rowSpan: anySpan });
const anyRows = fc.array(fc.array(anyCell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

test('whatever the spans, each place of a table is covered once, and each row has a cell of its own', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 5 }), (rows, width) => {
      const [, block] = fromSlate(editorWith(withColumns(width, ...rows.map((cells) => row(cells)))).children);
      if (block?.type !== 'table') return;
      const { gaps, overhangs } = layOutTable(block);
      expect({ gaps, overhangs }).toEqual({ gaps: [], overhangs: [] });
      expect(block.children.filter(({ children }) => children.length === 0)).toEqual([]);
    }),
  );
});
