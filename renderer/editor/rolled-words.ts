import { Editor, type NodeEntry, Text, Transforms } from 'slate';

type RolledEntry = NodeEntry<Text & { readonly rolledFrom: string }>;

function rolledWords(editor: Editor, blockIndex?: number): RolledEntry[] {
  const isRolled = (node: unknown): node is RolledEntry[0] => Text.isText(node) && node.rolledFrom !== undefined;
  return [
    ...Editor.nodes<RolledEntry[0]>(editor, { at: blockIndex === undefined ? [] : [blockIndex], match: isRolled }),
  ];
}

/** Accepts the rolled words of the whole draft, or of one block. */
export function acceptRolledWords(editor: Editor, blockIndex?: number): void {
  for (const [, path] of rolledWords(editor, blockIndex).reverse())
    Transforms.unsetNodes(editor, 'rolledFrom', { at: path });
}

/** Settles the rolled word that covers `offset` of a block: kept as it is, or set back to the source's wording. */
export function settleRolledWord(
  editor: Editor,
  blockIndex: number,
  offset: number,
  choice: 'accept' | 'refuse',
): void {
  let start = 0;
  for (const [node, path] of Editor.nodes<Text>(editor, { at: [blockIndex], match: Text.isText })) {
    const end = start + node.text.length;
    if (offset >= start && offset < end && node.rolledFrom !== undefined) {
      const was = node.rolledFrom;
      Editor.withoutNormalizing(editor, () => {
        if (choice === 'refuse') Transforms.insertText(editor, was, { at: path });
        Transforms.unsetNodes(editor, 'rolledFrom', { at: path });
      });
      return;
    }
    start = end;
  }
}
