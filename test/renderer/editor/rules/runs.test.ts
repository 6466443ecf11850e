import { Editor, Transforms } from 'slate';
import { expect, test } from 'vitest';
import { fromSlate } from '../../../../renderer/editor/create-draft-editor.ts';
import type { TextBlock, TextRun } from '../../../../shared/document/model.ts';
import { refersTo, row, table } from '../../../support/block-builder.ts';
import { bold, heading, type Piece, paragraph, rolled, title } from '../../../support/draft-builder.ts';
import { editing, placeCursor } from '../../../support/editing.ts';

const written = (...pieces: Piece[]) => editing(title('要点'), paragraph(...pieces));
const runsOf = (editor: Editor): readonly TextRun[] => (fromSlate(editor.children)[1] as TextBlock).children;
const typeAt = (editor: Editor, run: number, offset: number, text: string) => {
  Transforms.select(editor, { path: [1, run], offset });
  editor.insertText(text);
};
const asked = { text: '12所', toConfirm: '' };

test('what is typed behind bold words is bold', () => {
  const editor = written('建成', bold('12所'));
  typeAt(editor, 1, 3, '学校');
  expect(runsOf(editor)).toEqual([{ text: '建成' }, { text: '12所学校', bold: true }]);
});

test.each([
  ['to be confirmed', asked],
  ['commented', { text: '12所', comments: ['c1'] }],
  ['rolled forward', rolled('12所', '10所')],
])('what is typed behind or before words that are %s is not', (_name, marked) => {
  const editor = written('建成', marked);
  typeAt(editor, 1, 3, '学校');
  typeAt(editor, 1, 0, '约');
  expect(runsOf(editor)).toEqual([{ text: '建成约' }, marked, { text: '学校' }]);
});

test('what is typed within such words belongs to them, also between two looks', () => {
  const editor = written(asked, { ...asked, bold: true });
  typeAt(editor, 0, 1, '0');
  typeAt(editor, 0, 4, '多');
  expect(runsOf(editor)).toEqual([
    { text: '102所多', toConfirm: '' },
    { ...asked, bold: true },
  ]);
});

test('text typed beside a reference stays out of it', () => {
  const editor = written('见', refersTo('b1'));
  typeAt(editor, 1, 1, '。');
  typeAt(editor, 1, 0, '第');
  expect(runsOf(editor)).toEqual([{ text: '见第' }, refersTo('b1'), { text: '。' }]);
});

test('text that comes into a reference gets out of it', () => {
  const editor = written('见', refersTo('b1'));
  Transforms.insertText(editor, '甲', { at: { path: [1, 1], offset: 0 } });
  Transforms.insertText(editor, '乙', { at: { path: [1, 1], offset: 1 } });
  expect(runsOf(editor)).toEqual([{ text: '见甲' }, refersTo('b1'), { text: '乙' }]);
});

test('two references to the same block stay two, and one can be deleted', () => {
  const editor = written(refersTo('b1'));
  Transforms.insertNodes(editor, refersTo('b1'), { at: [1, 0] });
  expect(runsOf(editor)).toEqual([refersTo('b1'), refersTo('b1')]);
  placeCursor(editor, 1, -1);
  editor.deleteBackward('character');
  expect(runsOf(editor)).toEqual([refersTo('b1')]);
  editor.deleteBackward('character');
  expect(runsOf(editor)).toEqual([{ text: '' }]);
});

test('words that are deleted leave no mark for those typed in their place', () => {
  const editor = written({ ...asked, bold: true });
  Transforms.select(editor, [1]);
  editor.deleteFragment();
  editor.insertText('20所');
  expect(runsOf(editor)).toEqual([{ text: '20所', bold: true }]);
});

test('a mark lies on the selected cells alone, which are a rectangle', () => {
  const editor = editing(title('要点'), table(1, row(['甲', '乙', '丙']), row(['丁', '戊', '己'])), paragraph('完。'));
  Transforms.select(editor, { anchor: { path: [1, 0, 1, 0], offset: 0 }, focus: { path: [1, 1, 2, 0], offset: 0 } });
  Editor.addMark(editor, 'bold', true);
  const cells = [...Editor.nodes(editor, { at: [1], match: (node) => 'bold' in node })];
  expect(cells.map(([, path]) => path.slice(1, 3))).toEqual([
    [0, 1],
    [0, 2],
    [1, 1],
    [1, 2],
  ]);
  Editor.removeMark(editor, 'bold');
  expect([...Editor.nodes(editor, { at: [1], match: (node) => 'bold' in node })]).toEqual([]);
});

test('all that is selected is marked, also where the first change removes a heading that was left empty', () => {
  const editor = editing(title('要点'), heading(1, '空'), paragraph('甲'), paragraph('乙'));
  placeCursor(editor, 1, -1);
  editor.deleteBackward('character');
  Transforms.select(editor, { anchor: Editor.start(editor, [2]), focus: Editor.end(editor, [3]) });
  editor.addMark('bold', true);
  expect(
    fromSlate(editor.children)
      .slice(-2)
      .map(({ children }) => children),
  ).toEqual([[{ text: '甲', bold: true }], [{ text: '乙', bold: true }]]);
});
