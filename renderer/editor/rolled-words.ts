import { Editor, type NodeEntry, type Path, Text, Transforms } from 'slate';
import { holderAt } from './holder-path.ts';

type RolledEntry = NodeEntry<Text & { readonly rolledFrom: string }>;

function rolledWords(editor: Editor, at: Path): RolledEntry[] {
  const isRolled = (node: unknown): node is RolledEntry[0] => Text.isText(node) && node.rolledFrom !== undefined;
  return [...Editor.nodes<RolledEntry[0]>(editor, { at, match: isRolled })];
}

/** Accepts the rolled words of the whole draft, or of what stands at a path. */
export function acceptRolledWords(editor: Editor, at: Path = []): void {
  Editor.withoutNormalizing(editor, () => {
    for (const [, path] of rolledWords(editor, at).reverse()) Transforms.unsetNodes(editor, 'rolledFrom', { at: path });
  });
}

/** Settles the rolled word that covers `offset` of a block or cell: kept as it is, or set back to the source's wording. */
export function settleRolledWord(editor: Editor, holderId: string, offset: number, choice: 'accept' | 'refuse'): void {
  const placed = holderAt(editor, holderId);
  if (!placed) return;
  let start = 0;
  for (const [place, { text, rolledFrom }] of placed.holder.children.entries()) {
    const end = start + text.length;
    if (offset >= start && offset < end && rolledFrom !== undefined) {
      settle(editor, [...placed.path, place], choice === 'refuse' ? rolledFrom : undefined);
      return;
    }
    start = end;
  }
}

function settle(editor: Editor, path: Path, wording: string | undefined): void {
  Editor.withoutNormalizing(editor, () => {
    if (wording !== undefined) Transforms.insertText(editor, wording, { at: path });
    Transforms.unsetNodes(editor, 'rolledFrom', { at: path });
  });
}
