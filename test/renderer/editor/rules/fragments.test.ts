import { type Descendant, type Editor, Transforms } from 'slate';
import { expect, test } from 'vitest';
import { fromSlate } from '../../../../renderer/editor/create-draft-editor.ts';
import { restoreBlocks } from '../../../../shared/document/restore-draft.ts';
import { boxClause, boxTitle, picture, refersTo, row, table } from '../../../support/block-builder.ts';
import { bold, clause, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { editing, placeCursor, shortly } from '../../../support/editing.ts';

const small = () => table(1, row(['甲', '乙', '丙']), row(['丁', '戊', '己']));
const from = { planId: 'p', planTitle: '', source: '', unitId: 'u', wording: '', names: [] };

/** What is copied between two points. */
function copied(editor: Editor, anchor: readonly number[], start: number, focus: readonly number[], end: number) {
  Transforms.select(editor, {
    anchor: { path: [...anchor], offset: start },
    focus: { path: [...focus], offset: end },
  });
  return structuredClone(editor.getFragment()) as Descendant[];
}

test('words of one block go into the text, with their looks and sources', () => {
  const editor = editing(title('要点'), { ...heading(1, '建设', bold('学校')), provenance: [from] }, paragraph('新。'));
  const fragment = copied(editor, [1, 0], 1, [1, 1], 2);
  placeCursor(editor, 2, 1);
  editor.insertFragment(fragment);
  expect(shortly(editor)[2]).toBe('paragraph 新设学校。');
  expect(fromSlate(editor.children)[2]).toMatchObject({ provenance: [from] });
  editor.insertText('们');
  expect(shortly(editor)[2]).toBe('paragraph 新设学校们。');
});

test('several blocks join the text at the cursor with their edges, each with an id of its own', () => {
  const editor = editing(title('要点'), heading(1, '安全'), clause(2, '抓好。'), paragraph('前后'));
  const fragment = copied(editor, [1, 0], 1, [2, 0], 2);
  placeCursor(editor, 3, 1);
  editor.insertFragment(fragment);
  expect(shortly(editor).slice(3)).toEqual(['paragraph 前全', 'paragraph 抓好后']);
  placeCursor(editor, 4, -1);
  editor.insertFragment([heading(1, '食堂'), clause(2, '抓紧。'), clause(2, '抓实。')]);
  expect(shortly(editor).slice(4)).toEqual(['paragraph 抓好后食堂', 'clause2 抓紧。', 'clause2 抓实。']);
  const ids = fromSlate(editor.children).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('in an empty paragraph blocks come as they were', () => {
  const editor = editing(title('要点'), heading(1, '安全'), clause(2, '抓好。'), paragraph(''));
  const fragment = copied(editor, [1, 0], 0, [2, 0], 3);
  placeCursor(editor, 3);
  editor.insertFragment(fragment);
  expect(shortly(editor).slice(3)).toEqual(['heading1 安全', 'clause2 抓好。']);
});

test('a table that is copied in part with other blocks stays whole', () => {
  const editor = editing(title('要点'), small(), paragraph('完。'));
  const fragment = copied(editor, [1, 1, 1, 0], 0, [2, 0], 2);
  placeCursor(editor, 2, -1);
  editor.insertFragment(fragment);
  expect(shortly(editor)).toEqual([
    'title 要点',
    'table 甲\t乙\t丙\n丁\t戊\t己',
    'paragraph 完。',
    'table 甲\t乙\t丙\n丁\t戊\t己',
    'paragraph 完。',
  ]);
});

test('selected cells are a table of their own, words of one cell are words', () => {
  const editor = editing(title('要点'), small(), paragraph('完。'));
  const cells = copied(editor, [1, 0, 1, 0], 0, [1, 1, 2, 0], 1);
  placeCursor(editor, 2, -1);
  editor.insertFragment(cells);
  expect(shortly(editor)[3]).toBe('table 乙\t丙\n戊\t己');
  const words = copied(editor, [1, 0, 0, 0], 0, [1, 0, 0, 0], 1);
  placeCursor(editor, 2, -1);
  editor.insertFragment(words);
  expect(shortly(editor)[2]).toBe('paragraph 完。甲');
});

test('in a cell all becomes text with line breaks', () => {
  const editor = editing(title('要点'), small(), paragraph('完。'));
  Transforms.select(editor, { path: [1, 0, 0, 0], offset: 1 });
  editor.insertFragment([heading(1, '安全'), small(), paragraph('好')]);
  expect(shortly(editor)[1]).toBe('table 甲安全\n甲\t乙\t丙\n丁\t戊\t己\n好\t乙\t丙\n丁\t戊\t己');
});

test('words that come into a cell bring their sources to its table, as one step to undo', () => {
  const other = { ...from, unitId: 'v' };
  const editor = editing(
    title('要点'),
    { ...small(), provenance: [from] },
    { ...paragraph('好'), provenance: [other] },
  );
  const fragment = copied(editor, [2, 0], 0, [2, 0], 1);
  Transforms.select(editor, { path: [1, 0, 0, 0], offset: 1 });
  editor.insertFragment(fragment);
  expect(fromSlate(editor.children)[1]).toMatchObject({ provenance: [from, other] });
  editor.undo();
  expect(shortly(editor)[1]).toBe('table 甲\t乙\t丙\n丁\t戊\t己');
  expect(fromSlate(editor.children)[1]?.provenance).toEqual([from]);
});

test('words that come out of a cell bring the sources of its table', () => {
  const editor = editing(title('要点'), { ...small(), provenance: [from] }, paragraph('完。'));
  const fragment = copied(editor, [1, 0, 0, 0], 0, [1, 0, 0, 0], 1);
  placeCursor(editor, 2, -1);
  editor.insertFragment(fragment);
  expect(shortly(editor)[2]).toBe('paragraph 完。甲');
  expect(fromSlate(editor.children)[2]?.provenance).toEqual([from]);
});

test.each([
  ['ends just before', 0, [1, 1], 0, [{ text: '详见' }]],
  ['begins just behind', 1, [1, 2], 1, [{ text: '。' }]],
  ['is no more than the edge of', 1, [1, 1], 1, [{ text: '' }]],
] as const)(
  'a fragment that %s a reference can be read again, its sources with it',
  (_edge, start, focus, end, runs) => {
    const block = { ...paragraph('详见', refersTo('b3'), '。'), provenance: [from] };
    const editor = editing(title('要点'), block, heading(1, '安全'));
    const fragment = copied(editor, start === 0 ? [1, 0] : [1, 1], start, focus, end);
    expect(restoreBlocks(fragment)).toEqual([{ type: 'paragraph', id: 'b2', provenance: [from], children: runs }]);
  },
);

test('what comes into a box is in it, what comes out of one is not', () => {
  const editor = editing(
    title('要点'),
    boxTitle('工程'),
    boxClause(1, '一。'),
    boxClause(1, '二。'),
    paragraph('完。'),
  );
  const boxed = copied(editor, [2, 0], 0, [3, 0], 2);
  placeCursor(editor, 2, -1);
  editor.insertFragment([paragraph('甲'), heading(1, '乙'), clause(1, '丙')]);
  expect(shortly(editor).slice(2, 6)).toEqual(['clause1 一。甲', 'paragraph 乙', 'clause1 丙', 'clause1 二。']);
  expect(
    fromSlate(editor.children)
      .slice(2, 6)
      .every((block) => 'boxed' in block),
  ).toBe(true);
  placeCursor(editor, 6, -1);
  editor.insertFragment(boxed);
  expect(fromSlate(editor.children)[7]).not.toHaveProperty('boxed');
});

test('on a picture a paste comes behind it', () => {
  const editor = editing(title('要点'), picture('chart', 60), paragraph('完。'));
  placeCursor(editor, 1);
  editor.insertFragment([paragraph('甲')]);
  expect(shortly(editor)).toEqual(['title 要点', 'picture', 'paragraph 甲', 'paragraph 完。']);
});
