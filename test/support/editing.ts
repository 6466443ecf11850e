import { createEditor, type Editor, Editor as Editors, Transforms } from 'slate';
import { fromSlate, toSlate, withDraftRules } from '../../renderer/editor/create-draft-editor.ts';
import { factsOf } from '../../renderer/editor/rules/with-facts.ts';
import { type Block, type Draft, textOf } from '../../shared/document/model.ts';
import { draft } from './draft-builder.ts';

/** An editor with the rules of a draft and its history, without a view; new ids are n1, n2 … */
export function editing(...blocks: Block[]): Editor {
  let made = 0;
  return editorOf(draft(...blocks), () => `n${++made}`);
}

/** The same over a whole draft. */
export function editorOf(whole: Draft, newId: () => string): Editor {
  const editor = withDraftRules(createEditor(), factsOf(whole), newId) as Editor;
  editor.children = toSlate(whole.blocks);
  return editor;
}

/** Puts the cursor at an offset of a block's text, from the end where it is negative (−1 is the end). */
export function placeCursor(editor: Editor, block: number, offset = 0): void {
  const end = Editors.end(editor, [block]);
  Transforms.select(editor, offset < 0 ? end : { path: [block, 0], offset });
}

/** The blocks in short: “heading1 文字”, “clause2 文字”, “paragraph 文字”. */
export function shortly(editor: Editor): readonly string[] {
  return fromSlate(editor.children).map((block) => {
    const depth = 'depth' in block ? block.depth : '';
    return `${block.type}${depth} ${textOf(block)}`.trim();
  });
}
