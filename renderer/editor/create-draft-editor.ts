import { createEditor, type Descendant, Editor } from 'slate';
import { withHistory } from 'slate-history';
import { withReact } from 'slate-react';
import { joinRuns } from '../../shared/document/join-runs.ts';
import type { Block, TableBlock, TableRow } from '../../shared/document/model.ts';
import './slate-types.ts';
import { withAutoformat } from './rules/with-autoformat.ts';
import { withBlockIds } from './rules/with-block-ids.ts';
import { withBreaks } from './rules/with-breaks.ts';
import { type TellLeftOut, withClipboard } from './rules/with-clipboard.ts';
import { withDeletion } from './rules/with-deletion.ts';
import { withEdges } from './rules/with-edges.ts';
import { type DraftFacts, withFacts } from './rules/with-facts.ts';
import { withFragments } from './rules/with-fragments.ts';
import { withMarks } from './rules/with-marks.ts';
import { withNormalForm } from './rules/with-normal-form.ts';
import { withProvenance } from './rules/with-provenance.ts';
import { withRuns } from './rules/with-runs.ts';
import { withTables } from './rules/with-tables.ts';
import { withUndoSteps } from './rules/with-undo-steps.ts';
import { withDirectTyping } from './sheet/with-direct-typing.ts';
import { withPromptRendering } from './sheet/with-prompt-rendering.ts';

/**
 * An editor with all rules of a draft, without any view. The facts lie under the history, which keeps their changes with
 * those of the text; the rules lie around it, so that one undo takes back a change with all they added.
 */
export function withDraftRules<E extends Editor>(editor: E, facts: DraftFacts, newId: () => string): E {
  const kept = withHistory(withFacts(editor, facts));
  const shaped = withNormalForm(withRuns(withProvenance(withBlockIds(kept, newId))), newId);
  return withUndoSteps(
    withAutoformat(withMarks(withDeletion(withFragments(withBreaks(withEdges(withTables(shaped))))))),
  );
}

/** So many blocks are rendered together. */
export const blocksInAChunk = 50;

/** Who is told of what an editor does. */
export interface EditorListeners {
  /** Text was typed without a rendering, which tells of all other changes. */
  textChanged(): void;
  tellLeftOut: TellLeftOut;
}

/** The editor of one open draft. */
export function createDraftEditor(facts: DraftFacts, newId: () => string, listeners: EditorListeners): Editor {
  const shown = withDirectTyping(withPromptRendering(withReact(createEditor())), listeners.textChanged);
  const editor = withDraftRules(withClipboard(shown, newId, listeners.tellLeftOut), facts, newId);
  editor.getChunkSize = (node) => (Editor.isEditor(node) ? blocksInAChunk : null);
  return editor;
}

/**
 * The blocks as Slate wants them: equal runs joined, since what it would still have to normalise after an undo would be no
 * part of the history. It replaces values instead of changing them, so that our read-only blocks may stand in for its own.
 */
export function toSlate(blocks: readonly Block[]): Descendant[] {
  return blocks.map((block) =>
    block.type === 'table' ? withJoinedCells(block) : { ...block, children: joinRuns(block.children) },
  ) as Descendant[];
}

function withJoinedCells(table: TableBlock): TableBlock {
  const cellsIn = ({ children }: TableRow) => children.map((cell) => ({ ...cell, children: joinRuns(cell.children) }));
  return { ...table, children: table.children.map((row) => ({ ...row, children: cellsIn(row) })) };
}

/** The editor's blocks as the document model has them. */
export function fromSlate(children: readonly Descendant[]): readonly Block[] {
  return children as readonly Block[];
}
