import { Editor, Node, Point, Range, Transforms } from 'slate';
import type { Block, TextBlock } from '../../../shared/document/model.ts';
import { becomeParagraph, blockAt, isObject, mayHave } from '../structure/become.ts';
import { blockAtCursor } from '../structure/cursor.ts';

/** Kinds that Backspace at their start first makes plain. */
const plainFirst: readonly Block['type'][] = ['heading', 'clause', 'item', 'boxTitle', 'caption', 'note'];

/** Makes Backspace and Delete do at the edges of blocks what Word does. */
export function withEdges<E extends Editor>(editor: E): E {
  const { deleteBackward, deleteForward } = editor;
  editor.deleteBackward = (unit) => {
    if (!removeObject(editor, 'before') && !dropKind(editor) && !crossEdge(editor, 'before')) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!removeObject(editor, 'behind') && !crossEdge(editor, 'behind')) deleteForward(unit);
  };
  return editor;
}

/** A picture or page break with the cursor goes; the cursor goes to the text before or behind it. */
function removeObject(editor: Editor, side: 'before' | 'behind'): boolean {
  const current = blockAtCursor(editor);
  if (!current || !Editor.isVoid(editor, current.block)) return false;
  const { index } = current;
  Transforms.removeNodes(editor, { at: [index] });
  Transforms.select(editor, side === 'before' ? Editor.end(editor, [index - 1]) : Editor.start(editor, [index]));
  return true;
}

/** Backspace at the start of a numbered block first takes its number away, of an item its dash. */
function dropKind(editor: Editor): boolean {
  const current = blockAtEdge(editor, 'before');
  if (!current || !plainFirst.includes(current.block.type)) return false;
  becomeParagraph(editor, current.index);
  return true;
}

/** The block at whose start or end the cursor stands; a table has none. */
function blockAtEdge(
  editor: Editor,
  side: 'before' | 'behind',
): { readonly block: Block; readonly index: number } | undefined {
  const { selection } = editor;
  const current = blockAtCursor(editor);
  if (!selection || !Range.isCollapsed(selection) || !current || current.block.type === 'table') return undefined;
  const at = [current.index];
  const edge = side === 'before' ? Editor.start(editor, at) : Editor.end(editor, at);
  return Point.equals(selection.anchor, edge) ? current : undefined;
}

/** Joins the block with the one before or behind it; into a table or onto a picture the cursor steps. */
function crossEdge(editor: Editor, side: 'before' | 'behind'): boolean {
  const current = blockAtEdge(editor, side);
  if (!current) return false;
  const beside = current.index + (side === 'before' ? -1 : 1);
  const neighbour = blockAt(editor, beside);
  if (!neighbour) return true;
  if (isObject(neighbour)) stepOnto(editor, current.index, beside);
  else joinBlocks(editor, Math.min(current.index, beside));
  return true;
}

/** An empty paragraph that the cursor leaves so goes, unless it is the one that text must end with. */
function stepOnto(editor: Editor, index: number, beside: number): void {
  Transforms.select(editor, beside < index ? Editor.end(editor, [beside]) : Editor.start(editor, [beside]));
  const isNeeded = index === 0 || index === editor.children.length - 1;
  if (!isNeeded && Node.string(Node.get(editor, [index])) === '') Transforms.removeNodes(editor, { at: [index] });
}

/** Joins two blocks of text, as the upper one; an empty one just goes. */
function joinBlocks(editor: Editor, upper: number): void {
  const [above, below] = [blockAt(editor, upper) as TextBlock, blockAt(editor, upper + 1) as TextBlock];
  if (Node.string(above) === '' && above.type !== 'title') {
    Transforms.removeNodes(editor, { at: [upper] });
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    const point = Editor.end(editor, [upper]);
    if (Node.string(below) === '') Transforms.removeNodes(editor, { at: [upper + 1] });
    else mergeBelow(editor, upper, above, below);
    Transforms.select(editor, point);
  });
}

/** Joins a block with the one above, which takes over who is responsible where that is not said of itself. */
export function mergeBelow(editor: Editor, upper: number, above: TextBlock, below: TextBlock): void {
  const { children: _children, ...properties } = below;
  editor.apply({ type: 'merge_node', path: [upper + 1], position: above.children.length, properties });
  if ('responsible' in below && !('responsible' in above) && mayHave(above.type, 'responsible'))
    Transforms.setNodes(editor, { responsible: below.responsible } as object, { at: [upper] });
}
