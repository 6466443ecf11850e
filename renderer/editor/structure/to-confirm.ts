import { Editor, Path, Range, Transforms } from 'slate';
import { holderAround } from '../holder-path.ts';

/** Marks what is selected as to be confirmed, by whom (‘’ for nobody named), or takes the mark away. */
export function setToConfirm(editor: Editor, who: string | undefined): void {
  const { selection } = editor;
  if (!selection) return;
  if (Range.isCollapsed(selection)) setAround(editor, selection, who);
  else if (who === undefined) Editor.removeMark(editor, 'toConfirm');
  else Editor.addMark(editor, 'toConfirm', who);
}

/** With nothing selected it is the mark around the cursor that changes, however its words look otherwise. */
function setAround(editor: Editor, { anchor }: Range, who: string | undefined): void {
  const around = Path.parent(anchor.path);
  const runs = holderAround(editor, around)?.holder.children ?? [];
  const here = anchor.path.at(-1) ?? 0;
  const before = runs[here]?.toConfirm;
  if (before === undefined) return;
  const isOther = ({ toConfirm }: { readonly toConfirm?: string }) => toConfirm !== before;
  const first = runs.slice(0, here).findLastIndex(isOther) + 1;
  const behind = runs.slice(here).findIndex(isOther);
  const end = behind < 0 ? runs.length : here + behind;
  Editor.withoutNormalizing(editor, () => {
    for (let place = first; place < end; place++) {
      const at = [...around, place];
      if (who === undefined) Transforms.unsetNodes(editor, 'toConfirm' as never, { at });
      else Transforms.setNodes(editor, { toConfirm: who }, { at });
    }
  });
}
