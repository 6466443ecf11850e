import { Editor, Transforms } from 'slate';
import { expect, test } from 'vitest';
import { setFacts } from '../../../../renderer/editor/rules/with-facts.ts';
import { insertPicture } from '../../../../renderer/editor/structure/insert-blocks.ts';
import { insertBorrowed } from '../../../../renderer/editor/suggesting/insert-borrowed.ts';
import { numberingSchemes } from '../../../../shared/document/numbering-scheme.ts';
import { clause, draft, heading, paragraph, title } from '../../../support/draft-builder.ts';
import { editing, editorOf, placeCursor, shortly } from '../../../support/editing.ts';
import { chart } from '../../../support/every-kind-draft.ts';

/** Blocks as they may be stored: with equal runs that nobody joined. */
const opened = () => editing(title('要点'), clause(1, '抓好安全', '。'), paragraph('完', '。'));

const provenance = { planId: 'p', planTitle: '', source: '', unitId: 'u', wording: '', names: [] };
const runs = [{ text: '筑牢防线。到' }, { text: '2026', rolledFrom: '2025' }, { text: '年建成。' }];

test.each(['clause', 'target'] as const)('an inserted %s is undone and done again to the letter', (as) => {
  const editor = opened();
  placeCursor(editor, 1, -1);
  const before = shortly(editor);
  insertBorrowed(editor, { borrowed: { children: runs, provenance }, wanted: { as }, newId: () => 'x' });
  const after = shortly(editor);
  for (let times = 0; times < 3; times++) {
    editor.undo();
    expect(shortly(editor)).toEqual(before);
    editor.redo();
    expect(shortly(editor)).toEqual(after);
  }
});

test('after a redone paste the cursor stands behind it', () => {
  const editor = opened();
  placeCursor(editor, 1, -1);
  editor.insertFragment([paragraph('甲'), paragraph('乙')]);
  editor.undo();
  editor.redo();
  editor.insertText('！');
  expect(shortly(editor)).toEqual(['title 要点', 'clause1 抓好安全。甲', 'paragraph 乙！', 'paragraph 完。']);
});

test('an undo puts the selection back that was deleted', async () => {
  const editor = opened();
  Transforms.select(editor, []);
  const { selection } = editor;
  editor.deleteFragment();
  await Promise.resolve();
  placeCursor(editor, 0);
  editor.undo();
  expect(editor.selection).toEqual(selection);
});

test('more than a hundred steps are undone and done again', async () => {
  const editor = opened();
  placeCursor(editor, 2, -1);
  for (let line = 0; line < 150; line++) {
    editor.insertBreak();
    await Promise.resolve();
  }
  expect(editor.children).toHaveLength(153);
  for (let step = 0; step < 150; step++) editor.undo();
  expect(editor.children).toHaveLength(3);
  for (let step = 0; step < 150; step++) editor.redo();
  expect(editor.children).toHaveLength(153);
});

test('another scheme is a step like any other, with the depths that it draws up', async () => {
  const editor = editorOf(
    {
      ...draft(title('要点'), heading(1, '安全'), clause(3, '抓好。')),
      scheme: { ...numberingSchemes.official, skips: true },
    },
    () => 'n',
  );
  setFacts(editor, { scheme: numberingSchemes.workPoints });
  await Promise.resolve();
  expect(shortly(editor)[2]).toBe('clause2 抓好。');
  editor.undo();
  expect(shortly(editor)[2]).toBe('clause3 抓好。');
  expect(editor.facts.scheme.skips).toBe(true);
  editor.redo();
  expect(editor.facts.scheme).toBe(numberingSchemes.workPoints);
  expect(shortly(editor)[2]).toBe('clause2 抓好。');
});

test('a picture comes and goes with its bytes in one step', () => {
  const editor = opened();
  placeCursor(editor, 2, -1);
  insertPicture(editor, chart, '', () => '');
  expect(editor.facts.pictures).toEqual([chart]);
  expect(shortly(editor).slice(3)).toEqual(['picture', 'caption']);
  editor.undo();
  expect(editor.facts.pictures).toEqual([]);
  expect(shortly(editor)).toHaveLength(3);
});

test('a draft of 2,400 blocks is deleted and brought back as it was', () => {
  const body = Array.from({ length: 2400 }, (_, place) =>
    clause(1, `抓好安全${place}。`, { text: '巡查', bold: true }),
  );
  const editor = editing(title('要点'), ...body);
  const before = editor.children;
  Transforms.select(editor, []);
  editor.deleteFragment();
  expect(shortly(editor)).toEqual(['title']);
  editor.undo();
  expect(editor.children).toEqual(before);
  expect(editor.selection).toEqual(Editor.range(editor, []));
});
