import { createEditor, type Editor } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { withReact } from 'slate-react';
import { expect, test } from 'vitest';
import { toSlate, withDraftRules } from '../../../renderer/editor/create-draft-editor.ts';
import { insertBorrowed } from '../../../renderer/editor/insert-borrowed.ts';
import { pasteText } from '../../../renderer/editor/with-plain-paste.ts';
import { withUndoSteps } from '../../../renderer/editor/with-undo-steps.ts';
import { clause, draft, paragraph, title } from '../../support/draft-builder.ts';
import { placeCursor, shortly } from '../../support/editing.ts';

/** An editor as a window has it, over blocks as they may be stored: with equal runs that nobody joined. */
function opened(): Editor & HistoryEditor {
  let made = 0;
  const newId = () => `n${++made}`;
  const editor = withUndoSteps(withDraftRules(withHistory(withReact(createEditor())), newId));
  editor.children = toSlate(draft(title('要点'), clause(1, '抓好安全', '。'), paragraph('完', '。')).blocks);
  return editor;
}

const provenance = { planId: 'p', planTitle: '', source: '', unitId: 'u', wording: '', names: [] };
const runs = [{ text: '筑牢防线。到' }, { text: '2026', rolledFrom: '2025' }, { text: '年建成。' }];

test.each(['clause', 'target'] as const)('an inserted %s is undone and done again to the letter', (as) => {
  const editor = opened();
  placeCursor(editor, 1, -1);
  const before = shortly(editor);
  insertBorrowed(editor, { borrowed: { children: runs, provenance }, wanted: { as }, levels: 5, newId: () => 'x' });
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
  pasteText(editor, '甲\n乙');
  editor.undo();
  editor.redo();
  editor.insertText('！');
  expect(shortly(editor)).toEqual(['title 要点', 'clause1 抓好安全。甲', 'paragraph 乙！', 'paragraph 完。']);
});
