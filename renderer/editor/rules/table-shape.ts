import { type Editor, type Path, Transforms } from 'slate';
import type { TableBlock, TableCell } from '../../../shared/document/model.ts';
import { layOutTable, type TableGrid } from '../../../shared/document/table-grid.ts';

/** An empty cell. */
export function emptyCell(id: string): TableCell {
  return { type: 'cell', id, children: [{ text: '' }] };
}

/**
 * Brings a table whose rows do not fill its columns in order, one step at a time; gives whether there was something to
 * do. A table without rows is removed, a row is filled up, a cell that reaches beyond the table is narrowed.
 */
export function amendTable(editor: Editor, table: TableBlock, path: Path, newId: () => string): boolean {
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && 'type' in row && row.type === 'row';
  if (table.children.length === 0 || !table.children.every(isRow)) {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  const grid = layOutTable(table);
  const { gaps, overhangs } = grid;
  const covered = table.children.findIndex((row) => row.children.length === 0);
  if (covered >= 0) {
    removeCoveredRow(editor, path, grid, covered);
    return true;
  }
  const [overhang] = overhangs;
  if (overhang) {
    const at = [...path, overhang.row, overhang.cell];
    if (overhang.colSpan === 0) Transforms.removeNodes(editor, { at });
    else {
      setSpan(editor, at, 'colSpan', overhang.colSpan);
      setSpan(editor, at, 'rowSpan', overhang.rowSpan);
    }
    return true;
  }
  const [gap] = gaps;
  if (gap) {
    Transforms.insertNodes(editor, emptyCell(newId()), { at: [...path, gap.row, gap.cell] });
    return true;
  }
  if (table.headerRows > table.children.length) {
    Transforms.setNodes(editor, { headerRows: table.children.length }, { at: path });
    return true;
  }
  return false;
}

/** A row without a cell of its own would hold nothing to write in: it goes, and the cells that cover it are one row lower. */
function removeCoveredRow(editor: Editor, path: Path, { cells }: TableGrid, row: number): void {
  for (const placed of cells) {
    if (placed.row < row && placed.row + placed.rowSpan > row)
      setSpan(editor, [...path, placed.row, placed.index], 'rowSpan', placed.rowSpan - 1);
  }
  Transforms.removeNodes(editor, { at: [...path, row] });
}

/** Sets how many columns or rows a cell takes; one needs no mark. */
export function setSpan(editor: Editor, at: Path, name: 'colSpan' | 'rowSpan', span: number): void {
  if (span <= 1) Transforms.unsetNodes(editor, name as never, { at });
  else Transforms.setNodes(editor, { [name]: span }, { at });
}
