import { createEditor, type Descendant, Editor } from 'slate';
import { withHistory } from 'slate-history';
import { withReact } from 'slate-react';
import { joinRuns } from '../../shared/document/join-runs.ts';
import type { Block } from '../../shared/document/model.ts';
import './slate-types.ts';
import { withBlockIds } from './with-block-ids.ts';
import { withPlainPaste } from './with-plain-paste.ts';
import { withProvenance } from './with-provenance.ts';
import { withStructure } from './with-structure.ts';
import { withUndoSteps } from './with-undo-steps.ts';

/** An editor with all rules of a draft, without any view. */
export function withDraftRules<E extends Editor>(editor: E, newId: () => string): E {
  return withStructure(withProvenance(withBlockIds(editor, newId)), newId);
}

/** So many blocks are rendered together. */
const blocksInAChunk = 50;

/** The editor of one open draft. The rules lie around the history, so that one undo takes back a change with all they added. */
export function createDraftEditor(newId: () => string): Editor {
  const editor = withUndoSteps(withDraftRules(withHistory(withPlainPaste(withReact(createEditor()))), newId));
  editor.getChunkSize = (node) => (Editor.isEditor(node) ? blocksInAChunk : null);
  return editor;
}

/**
 * The blocks as Slate wants them: equal runs joined, since what it would still have to normalise after an undo would be no
 * part of the history. It replaces values instead of changing them, so that our read-only blocks may stand in for its own.
 */
export function toSlate(blocks: readonly Block[]): Descendant[] {
  return blocks.map((block) => ({ ...block, children: joinRuns(block.children) })) as Descendant[];
}

/** The editor's blocks as the document model has them. */
export function fromSlate(children: readonly Descendant[]): readonly Block[] {
  return children as readonly Block[];
}
