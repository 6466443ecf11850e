import { Editor, Range, Transforms } from 'slate';
import { leadOf } from '../../../shared/document/lead-sentence.ts';
import { blockAtCursor } from './cursor.ts';

/**
 * Sets by hand what opens a clause or paragraph: what is selected at its start, or, with nothing selected, takes away the
 * lead sentence that it shows, or lets it be found by itself again.
 */
export function toggleLead(editor: Editor): void {
  const current = blockAtCursor(editor);
  const { selection } = editor;
  if (!current || !selection) return;
  const { block, index } = current;
  if (block.type !== 'clause' && block.type !== 'paragraph') return;
  const hasLead = leadOf(block) > 0;
  const at = [index];
  Editor.withoutNormalizing(editor, () => {
    Transforms.unsetNodes(editor, 'lead' as never, { at, match: (node) => 'text' in node });
    if (Range.isExpanded(selection) && isWithin(selection, index)) {
      const end = Range.end(selection);
      Transforms.unsetNodes(editor, 'noLead' as never, { at });
      const range = { anchor: Editor.start(editor, at), focus: end };
      Transforms.setNodes(editor, { lead: true }, { at: range, match: (node) => 'text' in node, split: true });
    } else if (block.type === 'clause' && hasLead) Transforms.setNodes(editor, { noLead: true }, { at });
    else Transforms.unsetNodes(editor, 'noLead' as never, { at });
  });
}

function isWithin(selection: Range, index: number): boolean {
  return selection.anchor.path[0] === index && selection.focus.path[0] === index;
}
