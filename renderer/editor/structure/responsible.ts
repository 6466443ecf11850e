import { Editor, Transforms } from 'slate';
import { type Responsible, type TextBlock, textOf } from '../../../shared/document/model.ts';
import { responsibleFields, typedResponsible } from '../../../shared/document/responsible-text.ts';
import { rangeOf } from '../holder-path.ts';
import { blockAtCursor } from './cursor.ts';

/** Says who is responsible for the clause with the cursor, in place of what a bracket at its end says; undefined for nobody. */
export function setResponsible(editor: Editor, responsible: Responsible | undefined): void {
  const current = blockAtCursor(editor);
  if (!current || current.block.type === 'table') return;
  const { block, index } = current;
  const named = responsibleFields.flatMap((field) => {
    const words = responsible?.[field]?.trim();
    return words ? [[field, words] as const] : [];
  });
  Editor.withoutNormalizing(editor, () => {
    if (responsible) removeTyped(editor, block, index);
    if (named.length > 0) Transforms.setNodes(editor, { responsible: Object.fromEntries(named) }, { at: [index] });
    else Transforms.unsetNodes(editor, 'responsible' as never, { at: [index] });
  });
}

function removeTyped(editor: Editor, block: TextBlock, index: number): void {
  const typed = typedResponsible(textOf(block));
  if (typed) Transforms.delete(editor, { at: rangeOf(block, [index], typed.start, typed.end) });
}
