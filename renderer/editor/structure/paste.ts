import { Editor, Node, Range, Transforms } from 'slate';
import type { PastedContent } from '../../../shared/clipboard/read-clipboard.ts';
import type { Block, TableBlock, TextRun } from '../../../shared/document/model.ts';
import { layOutTable } from '../../../shared/document/table-grid.ts';
import { asOneStep } from '../rules/one-step.ts';
import { blockAt } from './become.ts';
import { writeCell } from './cell-text.ts';
import { blockAtCursor, cellAtCursor } from './cursor.ts';
import { insertRow } from './tables.ts';

/**
 * Pastes content in place of the selection, as one step to undo. A single line goes into the text at the cursor, unless
 * that is an empty paragraph, which it may make a heading or an item of. A table fills the cells from the cursor's on.
 */
export function pasteContent(editor: Editor, { blocks, inline }: PastedContent): void {
  asOneStep(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const [only, second] = blocks;
    if (cellAtCursor(editor) && only?.type === 'table' && second === undefined) fillCells(editor, only);
    else if (inline && !isEmptyParagraph(editor)) insertLine(editor, inline);
    else editor.insertFragment([...blocks] as Block[]);
  });
}

function isEmptyParagraph(editor: Editor): boolean {
  const block = blockAtCursor(editor)?.block;
  return block?.type === 'paragraph' && Node.string(block) === '';
}

function insertLine(editor: Editor, children: readonly TextRun[]): void {
  editor.insertFragment([{ type: 'paragraph', id: '', children: [...children] }]);
}

/** Fills the cells from the cursor's on with those of a table; rows that are wanting are added, columns are not. */
function fillCells(editor: Editor, pasted: TableBlock): void {
  const start = cellAtCursor(editor)?.path;
  const [index = 0] = start ?? [];
  const tableNow = () => blockAt(editor, index) as TableBlock;
  const corner = layOutTable(tableNow()).cells.find((one) => one.row === start?.[1] && one.index === start[2]);
  if (!start || !corner) return;
  while (tableNow().children.length < corner.row + pasted.children.length) {
    Transforms.select(editor, Editor.end(editor, [index]));
    insertRow(editor, 'below', () => '');
  }
  const { grid } = layOutTable(tableNow());
  Editor.withoutNormalizing(editor, () => {
    for (const { cell, row, column } of layOutTable(pasted).cells) {
      const target = grid[corner.row + row]?.[corner.column + column];
      if (target) writeCell(editor, [index, target.row, target.index], cell.children);
    }
  });
  Transforms.select(editor, Editor.end(editor, start));
}
