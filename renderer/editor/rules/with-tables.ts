import { Editor, Element, Point, Range, Transforms } from 'slate';
import { cellAtCursor } from '../structure/cursor.ts';

/** Cells keep to themselves: what is deleted, pasted or typed in one never reaches into another. */
export function withTables<E extends Editor>(editor: E): E {
  const { isIsolated, isVoid, deleteBackward, deleteForward } = editor;
  editor.isIsolated = (element) => element.type === 'cell' || isIsolated(element);
  editor.isVoid = (element) => element.type === 'picture' || element.type === 'pageBreak' || isVoid(element);
  editor.deleteBackward = (unit) => {
    if (!isAtCellEdge(editor, 'start')) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!isAtCellEdge(editor, 'end')) deleteForward(unit);
  };
  return editor;
}

function isAtCellEdge(editor: Editor, edge: 'start' | 'end'): boolean {
  const { selection } = editor;
  const current = cellAtCursor(editor);
  if (!selection || !current || !Range.isCollapsed(selection)) return false;
  const point = edge === 'start' ? Editor.start(editor, current.path) : Editor.end(editor, current.path);
  return Point.equals(selection.anchor, point);
}

/** Goes to the next cell (1) or the one before (−1); gives whether there was one. */
export function stepToCell(editor: Editor, by: 1 | -1): boolean {
  const current = cellAtCursor(editor);
  if (!current) return false;
  const cells = [...Editor.nodes(editor, { at: current.path.slice(0, 1), match: isCell })].map(([, path]) => path);
  const here = cells.findIndex((path) => path.join() === current.path.join());
  const next = cells[here + by];
  if (!next) return false;
  Transforms.select(editor, Editor.range(editor, next));
  return true;
}

function isCell(node: unknown): boolean {
  return Element.isElement(node) && node.type === 'cell';
}
