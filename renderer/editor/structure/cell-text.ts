import { type Editor, Node, type Path, Transforms } from 'slate';
import type { TableCell, TextRun } from '../../../shared/document/model.ts';

/** Puts other text into a cell. */
export function writeCell(editor: Editor, at: Path, runs: readonly TextRun[]): void {
  const { children } = Node.get(editor, at) as TableCell;
  for (let place = children.length - 1; place >= 0; place--) Transforms.removeNodes(editor, { at: [...at, place] });
  Transforms.insertNodes(editor, runs.length > 0 ? [...runs] : [{ text: '' }], { at: [...at, 0] });
}
