import { type Editor, Transforms } from 'slate';
import { expect, test } from 'vitest';
import { fromSlate } from '../../../../renderer/editor/create-draft-editor.ts';
import { stepToCell } from '../../../../renderer/editor/rules/with-tables.ts';
import * as tables from '../../../../renderer/editor/structure/tables.ts';
import { type TableBlock, textHolders } from '../../../../shared/document/model.ts';
import { layOutTable } from '../../../../shared/document/table-grid.ts';
import { caption, row, table } from '../../../support/block-builder.ts';
import { paragraph, title } from '../../../support/draft-builder.ts';
import { editing, placeCursor } from '../../../support/editing.ts';

/** 甲 over two columns, 丙 over two rows. */
const merged = () =>
  editing(
    title('要点'),
    table(1, row([{ text: '甲', colSpan: 2 }, '乙']), row([{ text: '丙', rowSpan: 2 }, '丁', '戊']), row(['己', '庚'])),
    paragraph('完。'),
  );
const tableIn = (editor: Editor) => fromSlate(editor.children)[1] as TableBlock;
/** Each place of the grid by the words of the cell that covers it. */
const gridOf = (editor: Editor) =>
  layOutTable(tableIn(editor)).grid.map((line) =>
    line.map((placed) => placed?.cell.children.map(({ text }) => text).join('') ?? '?').join('|'),
  );
const stand = (editor: Editor, from: readonly number[], to = from) =>
  Transforms.select(editor, {
    anchor: { path: [1, ...from, 0], offset: 0 },
    focus: { path: [1, ...to, 0], offset: 0 },
  });

test('rows and columns are inserted through merged cells', () => {
  const editor = merged();
  stand(editor, [2, 0]);
  tables.insertRow(editor, 'above', () => '');
  expect(gridOf(editor)).toEqual(['甲|甲|乙', '丙|丁|戊', '丙||', '丙|己|庚']);
  stand(editor, [1, 0]);
  tables.insertColumn(editor, 'right', () => '');
  expect(gridOf(editor)).toEqual(['甲|甲|甲|乙', '丙||丁|戊', '丙|||', '丙||己|庚']);
  expect(tableIn(editor).columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('rows and columns are deleted out of merged cells, the last takes the table with it', () => {
  const editor = merged();
  stand(editor, [2, 0]);
  tables.deleteRows(editor);
  expect(gridOf(editor)).toEqual(['甲|甲|乙', '丙|丁|戊']);
  stand(editor, [1, 0]);
  tables.deleteColumns(editor);
  expect(gridOf(editor)).toEqual(['甲|乙', '丁|戊']);
  stand(editor, [0, 0], [1, 1]);
  tables.deleteRows(editor);
  expect(fromSlate(editor.children).map(({ type }) => type)).toEqual(['title', 'paragraph', 'paragraph']);
});

test('the head of a table grows and shrinks with its rows', () => {
  const editor = merged();
  stand(editor, [0, 0]);
  tables.insertRow(editor, 'above', () => '');
  expect(tableIn(editor).headerRows).toBe(2);
  stand(editor, [0, 0], [1, 0]);
  tables.deleteRows(editor);
  expect(tableIn(editor).headerRows).toBe(0);
});

test('cells are merged with their words line by line, and split again', () => {
  const editor = merged();
  stand(editor, [1, 1], [2, 1]);
  expect(tables.canMergeCells(editor)).toBe(true);
  tables.mergeCells(editor);
  expect(gridOf(editor)).toEqual(['甲|甲|乙', '丙|丁\n戊\n己\n庚|丁\n戊\n己\n庚']);
  tables.splitCell(editor);
  expect(gridOf(editor)).toEqual(['甲|甲|乙', '丙|丁\n戊\n己\n庚|']);
});

test('cells that reach out of a selection cannot be merged with it', () => {
  const editor = merged();
  stand(editor, [0, 1], [1, 1]);
  expect(tables.canMergeCells(editor)).toBe(false);
});

test('Tab goes from cell to cell, and behind the last one begins a row', () => {
  const editor = merged();
  stand(editor, [2, 0]);
  expect(stepToCell(editor, 1)).toBe(true);
  expect(stepToCell(editor, 1)).toBe(false);
  tables.addRowAtEnd(editor, () => '');
  expect(gridOf(editor).at(-1)).toBe('||');
});

test('a table that does not fill its columns is filled at the next edit', () => {
  const editor = editing(title('要点'), paragraph('完。'));
  const ragged = { ...(table(0, row(['甲', '乙']), row(['丙'])) as TableBlock), headerRows: 9 };
  Transforms.insertNodes(editor, ragged, { at: [1] });
  expect(gridOf(editor)).toEqual(['甲|乙', '丙|']);
  expect(tableIn(editor).headerRows).toBe(2);
});

test('cells that come in with the ids of others, or with one twice, get their own', () => {
  const editor = merged();
  const { children } = tableIn(editor);
  const [first] = children[1]?.children ?? [];
  const twice = {
    ...tableIn(editor),
    children: [{ type: 'row' as const, children: [first, first, first] }],
  } as TableBlock;
  Transforms.insertNodes(editor, twice, { at: [1] });
  const ids = textHolders(fromSlate(editor.children)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Enter behind the caption of a table goes into its first cell', () => {
  const editor = editing(title('规划'), caption('table', '主要指标'), table(0, row(['', ''])), paragraph(''));
  placeCursor(editor, 1, -1);
  editor.insertBreak();
  expect(editor.selection?.focus.path.slice(0, 3)).toEqual([2, 0, 0]);
  expect(editor.children).toHaveLength(4);
});
