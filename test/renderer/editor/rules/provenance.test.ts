import { type Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { expect, test } from 'vitest';
import { fromSlate } from '../../../../renderer/editor/create-draft-editor.ts';
import { settleRolledWord, settleRolledWords } from '../../../../renderer/editor/rolled-words.ts';
import { type BorrowedAs, insertBorrowed, isLeadOnly } from '../../../../renderer/editor/suggesting/insert-borrowed.ts';
import { type Provenance, type TextRun, textHolders } from '../../../../shared/document/model.ts';
import { boxClause, boxTitle } from '../../../support/block-builder.ts';
import { clause, heading, paragraph, rolled, title } from '../../../support/draft-builder.ts';
import { editing, placeCursor, shortly } from '../../../support/editing.ts';

const from = (unitId: string): Provenance => ({
  planId: 'p1',
  planTitle: '禾溪县教育局2025年工作要点',
  source: '要点.txt',
  unitId,
  wording: '原文',
  names: ['禾溪县'],
});
const insert = (editor: Editor, children: readonly TextRun[], wanted: BorrowedAs = { as: 'clause' }) =>
  insertBorrowed(editor, { borrowed: { children, provenance: from('u1') }, wanted, newId: () => 'new' });

test('a clause fills an empty paragraph', () => {
  const editor = editing(title('要点'), paragraph(''));
  placeCursor(editor, 1);
  insert(editor, [{ text: '建设学校。' }]);
  expect(shortly(editor)).toEqual(['title 要点', 'paragraph 建设学校。']);
  expect(fromSlate(editor.children)[1]?.provenance).toEqual([from('u1')]);
});

test('a clause completes one of which only the lead sentence stands, without a lead sentence of its own', () => {
  const editor = editing(title('要点'), clause(1, '抓好安全。'));
  placeCursor(editor, 1, -1);
  insert(editor, [{ text: '筑牢安全防线。' }, { text: '2026', rolledFrom: '2025' }, { text: '年建成。' }]);
  expect(shortly(editor)[1]).toBe('clause1 抓好安全。2026年建成。');
});

test('a clause becomes an item below the heading with the cursor, as one step to undo', () => {
  const editor = editing(title('要点'), heading(1, '安全'), paragraph('另一段。'));
  placeCursor(editor, 1);
  insert(editor, [{ text: '抓好安全。加强巡查。' }]);
  expect(shortly(editor)).toEqual([
    'title 要点',
    'heading1 安全',
    'clause2 抓好安全。加强巡查。',
    'paragraph 另一段。',
  ]);
  HistoryEditor.undo(editor as never);
  expect(shortly(editor)).toEqual(['title 要点', 'heading1 安全', 'paragraph 另一段。']);
});

test('text without a lead sentence becomes a paragraph', () => {
  const editor = editing(title('要点'), heading(1, '安全'));
  placeCursor(editor, 1);
  insert(editor, [{ text: '全区学校安全形势总体平稳，' }]);
  expect(shortly(editor)[2]).toBe('paragraph 全区学校安全形势总体平稳，');
});

test('a target goes on behind the text of its clause', () => {
  const editor = editing(title('要点'), clause(1, '抓好安全。加强巡查。'));
  placeCursor(editor, 1, 2);
  insert(editor, [{ text: '每学期演练2次。' }], { as: 'target' });
  expect(shortly(editor)).toEqual(['title 要点', 'clause1 抓好安全。加强巡查。每学期演练2次。']);
});

test('a missing section becomes a heading below, no deeper than the scheme goes', () => {
  const editor = editing(title('要点'), heading(1, '安全'));
  placeCursor(editor, 1);
  insert(editor, [{ text: '保障措施' }], { as: 'section', depth: 1 });
  expect(shortly(editor)[2]).toBe('heading1 保障措施');
});

/** The box stands from 2 to 4, under a heading whose items are deeper than those of the box. */
const withBox = () =>
  editing(
    title('要点'),
    heading(2, '项目'),
    boxTitle('工程'),
    boxClause(1, '校舍工程。建设2所。'),
    boxClause(2, '食堂工程。改建3处。'),
    paragraph('完。'),
  );
const areBoxed = (editor: Editor) => fromSlate(editor.children).map((block) => 'boxed' in block);

test.each([
  ['title', 2, 'clause1'],
  ['first project', 3, 'clause1'],
  ['last project', 4, 'clause2'],
])('a clause that is inserted at the %s of a box stands in the box, at a depth of it', (_place, cursor, kind) => {
  const editor = withBox();
  placeCursor(editor, cursor, -1);
  insert(editor, [{ text: '抓好安全。加强巡查。' }]);
  expect(shortly(editor)[cursor + 1]).toBe(`${kind} 抓好安全。加强巡查。`);
  expect(areBoxed(editor)).toEqual([false, false, false, true, true, true, false]);
});

test('text without a lead sentence becomes a paragraph of the box with the cursor', () => {
  const editor = withBox();
  placeCursor(editor, 3, -1);
  insert(editor, [{ text: '全区学校安全形势总体平稳，' }]);
  expect(shortly(editor)[4]).toBe('paragraph 全区学校安全形势总体平稳，');
  expect(areBoxed(editor)).toEqual([false, false, false, true, true, true, false]);
});

test.each([
  ['with the cursor in its title', 2, {}],
  ['with the cursor in a project', 3, {}],
  ['with the cursor in its last project', 4, {}],
  ['where its place would be within', 1, { at: 4 }],
] as const)('a section comes behind the whole box, %s', (_case, cursor, place) => {
  const editor = withBox();
  placeCursor(editor, cursor, -1);
  insert(editor, [{ text: '保障措施' }], { as: 'section', depth: 1, ...place });
  expect(shortly(editor).slice(2)).toEqual([
    'boxTitle 工程',
    'clause1 校舍工程。建设2所。',
    'clause2 食堂工程。改建3处。',
    'heading1 保障措施',
    'paragraph 完。',
  ]);
  expect(areBoxed(editor)).toEqual([false, false, false, true, true, false, false]);
});

test('a section before a box, or behind it, comes where it is wanted', () => {
  const editor = withBox();
  insert(editor, [{ text: '组织领导' }], { as: 'section', depth: 1, at: 6 });
  insert(editor, [{ text: '保障措施' }], { as: 'section', depth: 1, at: 2 });
  expect([shortly(editor)[2], shortly(editor)[7]]).toEqual(['heading1 保障措施', 'heading1 组织领导']);
});

test('without a cursor a clause goes to the end', () => {
  const editor = editing(title('要点'), paragraph('前文。'));
  insert(editor, [{ text: '后文如下，' }]);
  expect(shortly(editor)[2]).toBe('paragraph 后文如下，');
});

test.each([
  ['抓好安全。', true],
  ['抓好安全。加强巡查。', false],
  ['没有句号', false],
  ['', false],
])('“%s” is a lead sentence alone: %s', (text, expected) => {
  expect(isLeadOnly(text)).toBe(expected);
});

test('both halves of a split keep the source, and joined blocks have the sources of both', () => {
  const one = { ...paragraph('甲乙'), provenance: [from('u1')] };
  const two = { ...paragraph('丙丁'), provenance: [from('u2')] };
  const editor = editing(title('要点'), one, two);
  placeCursor(editor, 1, 1);
  editor.insertBreak();
  expect(fromSlate(editor.children).map(({ provenance }) => provenance?.length)).toEqual([undefined, 1, 1, 1]);
  Transforms.mergeNodes(editor, { at: [3] });
  expect(fromSlate(editor.children)[2]?.provenance?.map(({ unitId }) => unitId)).toEqual(['u1', 'u2']);
});

test('a joined block names a source once', () => {
  const block = { ...paragraph('甲'), provenance: [from('u1')] };
  const editor = editing(title('要点'), block, { ...paragraph('乙'), provenance: [from('u1')] });
  Transforms.mergeNodes(editor, { at: [2] });
  expect(fromSlate(editor.children)[1]?.provenance).toHaveLength(1);
});

test('two pieces of one clause keep the wording and the names of both where they are joined', () => {
  const second = { ...from('u1'), wording: '后半句', names: ['禾溪中学'] };
  const editor = editing(
    title('要点'),
    { ...paragraph('甲'), provenance: [from('u1')] },
    { ...paragraph('乙'), provenance: [second] },
  );
  Transforms.mergeNodes(editor, { at: [2] });
  expect(fromSlate(editor.children)[1]?.provenance).toEqual([from('u1'), second]);
});

test('a rolled word can be accepted, or set back to the wording of its source', () => {
  const editor = editing(
    title('要点'),
    paragraph('到', rolled('2030', '2025'), '年，“', rolled('十五五', '十四五'), '”期间'),
  );
  settleRolledWord(editor, 'b2', 1, 'accept');
  settleRolledWord(editor, 'b2', 8, 'refuse');
  expect(shortly(editor)[1]).toBe('paragraph 到2030年，“十四五”期间');
  expect(fromSlate(editor.children)[1]?.children).toEqual([{ text: '到2030年，“十四五”期间' }]);
});

test('all rolled words can be accepted at once', () => {
  const editor = editing(
    title('要点'),
    paragraph(rolled('2030', '2025'), '年'),
    paragraph(rolled('2026', '2021'), '年'),
  );
  settleRolledWords(editor, 'accept');
  const runs = textHolders(fromSlate(editor.children)).flatMap(({ children }) => children);
  expect(runs.some(({ rolledFrom }) => rolledFrom !== undefined)).toBe(false);
});
