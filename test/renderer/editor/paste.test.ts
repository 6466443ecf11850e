import { HistoryEditor } from 'slate-history';
import { expect, test } from 'vitest';
import { pasteText } from '../../../renderer/editor/with-plain-paste.ts';
import { heading, paragraph, title } from '../../support/draft-builder.ts';
import { editing, placeCursor, shortly } from '../../support/editing.ts';

test('pasted lines become paragraphs without indents, whatever block they are pasted into', () => {
  const editor = editing(title('要点'), heading(1, '安全'));
  placeCursor(editor, 1, -1);
  pasteText(editor, '工作\r\n\r\n　　加强巡查。\n  配齐保安。  \n');
  expect(shortly(editor)).toEqual(['title 要点', 'heading1 安全工作', 'paragraph 加强巡查。', 'paragraph 配齐保安。']);
});

test('a single line goes into the text at the cursor', () => {
  const editor = editing(title('要点'), paragraph('加强巡查。'));
  placeCursor(editor, 1, 2);
  pasteText(editor, '校园');
  expect(shortly(editor)[1]).toBe('paragraph 加强校园巡查。');
});

test('one undo takes a paste back', () => {
  const editor = editing(title('要点'), paragraph('前文'));
  placeCursor(editor, 1, -1);
  pasteText(editor, '一\n二\n三');
  HistoryEditor.undo(editor as never);
  expect(shortly(editor)).toEqual(['title 要点', 'paragraph 前文']);
});
