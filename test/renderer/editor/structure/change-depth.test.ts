import { Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { expect, test } from 'vitest';
import { fromSlate } from '../../../../renderer/editor/create-draft-editor.ts';
import { setFacts } from '../../../../renderer/editor/rules/with-facts.ts';
import {
  changeDepth,
  makeClauses,
  makeHeadings,
  makeParagraphs,
  toggleUnnumbered,
} from '../../../../renderer/editor/structure/change-depth.ts';
import { numberingSchemes } from '../../../../shared/document/numbering-scheme.ts';
import { clause, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { editing, placeCursor, shortly } from '../../../support/editing.ts';

const plan = () =>
  editing(title('要点'), heading(1, '党建'), clause(2, '抓学习。'), clause(2, '抓队伍。'), paragraph('完。'));

test('Enter behind a heading begins a paragraph', () => {
  const editor = plan();
  placeCursor(editor, 1, -1);
  editor.insertBreak();
  expect(shortly(editor)).toEqual([
    'title 要点',
    'heading1 党建',
    'paragraph',
    'clause2 抓学习。',
    'clause2 抓队伍。',
    'paragraph 完。',
  ]);
});

test('Enter behind the title begins a paragraph', () => {
  const editor = plan();
  placeCursor(editor, 0, -1);
  editor.insertBreak();
  expect(shortly(editor).slice(0, 3)).toEqual(['title 要点', 'paragraph', 'heading1 党建']);
});

test('Enter before a heading leaves an empty paragraph above it', () => {
  const editor = plan();
  placeCursor(editor, 1, 0);
  editor.insertBreak();
  expect(shortly(editor).slice(0, 3)).toEqual(['title 要点', 'paragraph', 'heading1 党建']);
});

test('Enter within a clause makes two of the same depth, each with an id of its own', () => {
  const editor = plan();
  placeCursor(editor, 2, 2);
  editor.insertBreak();
  expect(shortly(editor).slice(2, 4)).toEqual(['clause2 抓学', 'clause2 习。']);
  const ids = fromSlate(editor.children).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Enter in an empty clause ends the list', () => {
  const editor = editing(title('要点'), clause(1, ''));
  placeCursor(editor, 1);
  editor.insertBreak();
  expect(shortly(editor)).toEqual(['title 要点', 'paragraph']);
});

test('Backspace at the start of a clause takes its number away, and joins it with the block above at the second', () => {
  const editor = plan();
  placeCursor(editor, 3, 0);
  editor.deleteBackward('character');
  expect(shortly(editor)[3]).toBe('paragraph 抓队伍。');
  editor.deleteBackward('character');
  expect(shortly(editor)[2]).toBe('clause2 抓学习。抓队伍。');
});

test('Tab moves a clause down, no further than one below the block above, and Shift-Tab up until it is a paragraph', () => {
  const editor = plan();
  placeCursor(editor, 3);
  changeDepth(editor, 1);
  changeDepth(editor, 1);
  expect(shortly(editor)[3]).toBe('clause3 抓队伍。');
  for (let times = 0; times < 3; times++) changeDepth(editor, -1);
  expect(shortly(editor)[3]).toBe('paragraph 抓队伍。');
});

test('Tab goes no deeper than the scheme', () => {
  const editor = plan();
  setFacts(editor, { scheme: { name: 'short', levels: numberingSchemes.official.levels.slice(0, 2) } });
  placeCursor(editor, 3);
  changeDepth(editor, 1);
  expect(shortly(editor)[3]).toBe('clause2 抓队伍。');
});

test('Tab makes a paragraph an item of the list above it', () => {
  const editor = plan();
  placeCursor(editor, 4);
  changeDepth(editor, 1);
  expect(shortly(editor)[4]).toBe('clause2 完。');
});

test('all selected blocks change together, the title excepted, and one undo takes it back', () => {
  const editor = plan();
  const before = shortly(editor);
  Transforms.select(editor, []);
  makeParagraphs(editor);
  expect(
    shortly(editor)
      .slice(1)
      .every((block) => block.startsWith('paragraph')),
  ).toBe(true);
  HistoryEditor.undo(editor as never);
  expect(shortly(editor)).toEqual(before);
});

test('a heading can give its number up and take it again', () => {
  const editor = plan();
  placeCursor(editor, 1);
  toggleUnnumbered(editor);
  expect(fromSlate(editor.children)[1]).toMatchObject({ unnumbered: true });
  toggleUnnumbered(editor);
  expect(fromSlate(editor.children)[1]).not.toHaveProperty('unnumbered');
});

test('a draft keeps its title block whatever is deleted', () => {
  const editor = plan();
  Transforms.removeNodes(editor, { at: [0] });
  expect(shortly(editor)[0]).toBe('title');
  Transforms.select(editor, []);
  editor.deleteFragment();
  expect(shortly(editor)[0]).toBe('title');
});

test('a paragraph becomes a heading of the depth that is asked for, and a clause of the list above it', () => {
  const editor = plan();
  placeCursor(editor, 4);
  makeHeadings(editor, 1);
  expect(shortly(editor)[4]).toBe('heading1 完。');
  makeParagraphs(editor);
  makeClauses(editor);
  expect(shortly(editor)[4]).toBe('clause2 完。');
});
