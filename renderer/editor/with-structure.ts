import { Editor, Element, Node, Point, Range, Text, Transforms } from 'slate';
import type { Block } from '../../shared/document/model.ts';

/** Keeps the draft a title followed by blocks, and makes Enter and Backspace do at their edges what Word does. */
export function withStructure<E extends Editor>(editor: E, newId: () => string): E {
  const { normalizeNode, insertBreak, deleteBackward } = editor;

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (path.length === 0 && keepTitleFirst(editor, newId)) return;
    if (path.length === 1 && Element.isElement(node) && node.type === 'title' && path[0] !== 0) {
      Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
      return;
    }
    if (path.length === 1 && Text.isText(node)) {
      Transforms.wrapNodes(editor, { type: 'paragraph', id: newId(), children: [] }, { at: path });
      return;
    }
    normalizeNode(entry, options);
  };

  editor.insertBreak = () => {
    if (leaveEmptyItem(editor)) return;
    insertBreak();
    afterBreak(editor);
  };

  editor.deleteBackward = (unit) => {
    if (!dropNumber(editor)) deleteBackward(unit);
  };
  return editor;
}

function keepTitleFirst(editor: Editor, newId: () => string): boolean {
  const first = editor.children[0];
  if (first && Element.isElement(first) && first.type === 'title') return false;
  Transforms.insertNodes(editor, { type: 'title', id: newId(), children: [{ text: '' }] }, { at: [0] });
  return true;
}

/** Enter in an empty item ends the list, as in Word. */
function leaveEmptyItem(editor: Editor): boolean {
  const current = blockAtCursor(editor);
  if (current?.block.type !== 'clause' || Node.string(current.block) !== '') return false;
  becomeParagraph(editor, current.index);
  return true;
}

/** What is typed behind a heading or the title is text; a break before one leaves an empty paragraph above it. */
function afterBreak(editor: Editor): void {
  const current = blockAtCursor(editor);
  const above = current && editor.children[current.index - 1];
  if (!current || !above || !Element.isElement(above)) return;
  if (current.block.type !== 'heading' && above.type !== 'title') return;
  if (Node.string(current.block) === '') becomeParagraph(editor, current.index);
  else if (above.type === 'heading' && Node.string(above) === '') becomeParagraph(editor, current.index - 1);
}

/** Backspace at the start of a numbered block first takes its number away. */
function dropNumber(editor: Editor): boolean {
  const { selection } = editor;
  const current = blockAtCursor(editor);
  if (!selection || !Range.isCollapsed(selection) || !current) return false;
  if (current.block.type !== 'heading' && current.block.type !== 'clause') return false;
  if (!Point.equals(selection.anchor, Editor.start(editor, [current.index]))) return false;
  becomeParagraph(editor, current.index);
  return true;
}

/** Turns a block into a paragraph; text and provenance stay. */
export function becomeParagraph(editor: Editor, index: number): void {
  Transforms.unsetNodes(editor, ['depth', 'unnumbered'] as never, { at: [index] });
  Transforms.setNodes(editor, { type: 'paragraph' }, { at: [index] });
}

/** The block that holds the cursor (the focus of a wider selection), with its place. */
export function blockAtCursor(editor: Editor): { readonly block: Block; readonly index: number } | undefined {
  const index = editor.selection?.focus.path[0];
  const block = index === undefined ? undefined : editor.children[index];
  return index !== undefined && block && Element.isElement(block) ? { block, index } : undefined;
}
