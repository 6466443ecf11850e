import { createEditor, Editor, Transforms } from 'slate';
import { expect, test } from 'vitest';
import { toSlate, withDraftRules } from '../../../renderer/editor/create-draft-editor.ts';
import { fixFinding } from '../../../renderer/editor/fix-finding.ts';
import { factsOf } from '../../../renderer/editor/rules/with-facts.ts';
import { runChecks } from '../../../shared/checks/index.ts';
import { clause, draft, paragraph, title } from '../../support/draft-builder.ts';

const given = draft(title('要点'), clause(1, '（三）抓好安防。'), paragraph('一是防火，三是防溺水。'));

function opened() {
  const editor = withDraftRules(createEditor(), factsOf(given), () => 'new');
  editor.children = toSlate(given.blocks);
  return editor;
}

const textAt = (editor: Editor, index: number) => Editor.string(editor, [index]);
const fixable = runChecks(given).filter(({ fix }) => fix);

test('a typed number is taken out, a wrong one in a row put right, each as one step to undo', () => {
  const editor = opened();
  expect(fixable.map(({ fix }) => fix?.to)).toEqual(['', '二是']);
  for (const finding of fixable) fixFinding(editor, finding);
  expect([textAt(editor, 1), textAt(editor, 2)]).toEqual(['抓好安防。', '一是防火，二是防溺水。']);
  editor.undo();
  editor.undo();
  expect([textAt(editor, 1), textAt(editor, 2)]).toEqual(['（三）抓好安防。', '一是防火，三是防溺水。']);
});

test('what was written over meanwhile is left alone', () => {
  const editor = opened();
  Transforms.insertText(editor, '先', { at: { path: [1, 0], offset: 0 } });
  for (const finding of fixable) fixFinding(editor, { ...finding, blockId: 'b2' });
  fixFinding(editor, { ...(fixable[0] as (typeof fixable)[0]), blockId: 'gone' });
  expect(textAt(editor, 1)).toBe('先（三）抓好安防。');
});
