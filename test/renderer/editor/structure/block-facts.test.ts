import { type Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { expect, test } from 'vitest';
import {
  addComment,
  changeComment,
  commentRanges,
  removeComment,
} from '../../../../renderer/editor/structure/comments.ts';
import { toggleLead } from '../../../../renderer/editor/structure/lead.ts';
import { pasteContent } from '../../../../renderer/editor/structure/paste.ts';
import { linkTypedReferences } from '../../../../renderer/editor/structure/references.ts';
import { setResponsible } from '../../../../renderer/editor/structure/responsible.ts';
import { setNature, setUpTable, setupOf } from '../../../../renderer/editor/structure/table-setup.ts';
import { leadOf } from '../../../../shared/document/lead-sentence.ts';
import {
  type Block,
  referenceSign,
  type TableBlock,
  type TextBlock,
  textOf,
} from '../../../../shared/document/model.ts';
import { indicatorTable, plainTable } from '../../../../shared/document/new-tables.ts';
import { clause, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { editing, placeCursor } from '../../../support/editing.ts';

const blockOf = (editor: Editor, index: number) => editor.children[index] as Block;
const select = (editor: Editor, block: number, start: number, end: number) =>
  Transforms.select(editor, {
    anchor: { path: [block, 0], offset: start },
    focus: { path: [block, 0], offset: end },
  });
const comment = { id: 'c1', author: '', text: '核对数字', createdAt: '2026-01-05T08:00:00.000Z' };

test('who is responsible is said in fields in place of a typed bracket, and taken away again', () => {
  const editor = editing(title('要点'), clause(1, '抓好安防。配齐保安（责任科室：安全科）。'));
  placeCursor(editor, 1);
  setResponsible(editor, { lead: '安全科', due: ' 6月底前 ', support: '' });
  expect(blockOf(editor, 1)).toMatchObject({ responsible: { lead: '安全科', due: '6月底前' } });
  expect(textOf(blockOf(editor, 1))).toBe('抓好安防。配齐保安。');
  setResponsible(editor, undefined);
  expect(blockOf(editor, 1)).not.toHaveProperty('responsible');
  HistoryEditor.undo(editor);
  HistoryEditor.undo(editor);
  expect(textOf(blockOf(editor, 1))).toBe('抓好安防。配齐保安（责任科室：安全科）。');
});

test('a lead sentence is set by hand, and the one that is found by itself is taken away', () => {
  const editor = editing(title('要点'), clause(1, '抓好安防。配齐保安。'), paragraph('加强巡查，及时报告。'));
  const lead = (index: number) => leadOf(blockOf(editor, index) as TextBlock);
  placeCursor(editor, 1);
  toggleLead(editor);
  expect(lead(1)).toBe(0);
  toggleLead(editor);
  expect(lead(1)).toBe(5);
  select(editor, 2, 0, 4);
  toggleLead(editor);
  expect(lead(2)).toBe(4);
});

test('a comment lies on what was selected, is changed and resolved, and goes with its marks', () => {
  const editor = editing(title('要点'), paragraph('新增学位三百个。'));
  select(editor, 1, 4, 7);
  addComment(editor, comment);
  expect(commentRanges(editor.children as Block[]).get('c1')).toMatchObject({ start: 4, end: 7, text: '三百个' });
  changeComment(editor, 'c1', { resolved: true });
  expect(editor.facts.comments).toEqual([{ ...comment, resolved: true }]);
  removeComment(editor, 'c1');
  expect(editor.facts.comments).toEqual([]);
  expect(commentRanges(editor.children as Block[]).size).toBe(0);
  HistoryEditor.undo(editor);
  expect(commentRanges(editor.children as Block[]).size).toBe(1);
});

test('typed references follow the numbers from when they are linked on', () => {
  const editor = editing(title('规划'), heading(1, '基础'), heading(1, '任务'), paragraph('详见第一部分。'));
  expect(linkTypedReferences(editor)).toBe(1);
  const runs = (blockOf(editor, 3) as TextBlock).children;
  expect(runs.find(({ refersTo }) => refersTo)).toEqual({ text: referenceSign, refersTo: 'b2' });
  HistoryEditor.undo(editor);
  expect(textOf(blockOf(editor, 3))).toBe('详见第一部分。');
});

test('a table that is pasted into a table fills its cells and adds the rows that are wanting', () => {
  let made = 0;
  const newId = () => `p${++made}`;
  const editor = editing(title('要点'), plainTable(2, 2, newId), paragraph(''));
  Transforms.select(editor, { path: [1, 1, 1, 0], offset: 0 });
  const pasted = plainTable(2, 2, newId);
  const filled: TableBlock = {
    ...pasted,
    children: pasted.children.map((row, at) => ({
      ...row,
      children: row.children.map((cell, column) => ({ ...cell, children: [{ text: `${at}${column}` }] })),
    })),
  };
  pasteContent(editor, { blocks: [filled], leftOut: 0 });
  expect(textOf(blockOf(editor, 1))).toBe('\t\n\t00\n\t10');
  HistoryEditor.undo(editor);
  expect(textOf(blockOf(editor, 1))).toBe('\t\n\t');
});

test('a table is set up by its heads, and natures are written into their column alone', () => {
  let made = 0;
  const editor = editing(
    title('规划'),
    indicatorTable(2025, 2030, () => `i${++made}`),
    paragraph(''),
  );
  const table = () => blockOf(editor, 1) as TableBlock;
  const roles = ['ordinal', 'indicator', 'unit', 'base', 'target', 'nature'];
  expect(setupOf({ ...table(), kind: 'plain', columns: table().columns.map(({ share }) => ({ share })) })).toEqual({
    headerRows: 1,
    roles: undefined,
    likely: roles,
  });
  Transforms.select(editor, { path: [1, 1, 5, 0], offset: 0 });
  setNature(editor, 'binding');
  expect(textOf(table()).split('\n')[1]).toBe('1\t\t\t\t\t约束性');
  Transforms.select(editor, { path: [1, 1, 1, 0], offset: 0 });
  setNature(editor, 'binding');
  setUpTable(editor, { headerRows: 2, roles: undefined });
  expect(table()).toMatchObject({ kind: 'plain', headerRows: 2 });
  expect(table().columns[0]).not.toHaveProperty('role');
  expect(textOf(table()).split('\n')[1]).toBe('1\t\t\t\t\t约束性');
});
