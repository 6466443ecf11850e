import { Editor, Transforms } from 'slate';
import { type Block, referenceSign } from '../../../shared/document/model.ts';
import { typedReferences } from '../../../shared/document/typed-references/typed-references.ts';
import { holderAt, rangeOf } from '../holder-path.ts';
import { asOneStep } from '../rules/one-step.ts';

/** Puts a reference to a block at the cursor. */
export function insertReference(editor: Editor, targetId: string): void {
  Transforms.insertNodes(editor, { text: referenceSign, refersTo: targetId }, { select: true });
  Transforms.collapse(editor, { edge: 'end' });
}

/** Makes the typed references whose target is there follow the numbers from now on, as one step; gives how many. */
export function linkTypedReferences(editor: Editor): number {
  const blocks = editor.children as readonly Block[];
  const typed = typedReferences({ blocks, scheme: editor.facts.scheme });
  asOneStep(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      // From the last to the first, so that the offsets before stay what they are.
      for (const { holderId, start, end, targetId } of typed.toReversed()) {
        const placed = holderAt(editor, holderId);
        if (!placed) continue;
        const at = rangeOf(placed.holder, placed.path, start, end);
        Transforms.delete(editor, { at });
        Transforms.insertNodes(editor, { text: referenceSign, refersTo: targetId }, { at: at.anchor });
      }
    }),
  );
  return typed.length;
}
