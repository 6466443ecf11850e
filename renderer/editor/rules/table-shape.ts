import { type Editor, Element, type Node, type Path, Transforms } from 'slate';
import type { TableBlock, TableCell, TableRow } from '../../../shared/document/model.ts';
import { layOutTable, type TableGrid } from '../../../shared/document/table-grid.ts';

/** An empty cell. */
export function emptyCell(id: string): TableCell {
  return { type: 'cell', id, children: [{ text: '' }] };
}

/** Whether a node is a cell as `emptyCell` makes it, in which nothing is to be brought in order. */
export function isEmptyCell(node: Node): boolean {
  if (!Element.isElement(node) || node.type !== 'cell') return false;
  const [run, ...others] = node.children;
  return run?.text === '' && Object.keys(run).length === 1 && others.length === 0;
}

/**
 * Brings a table whose rows do not fill its columns in order, one kind of fault after another, each all over the table at
 * once; gives whether there was something to do. A table without rows is removed, a row is filled up, a cell that reaches
 * beyond the table is narrowed.
 */
export function amendTable(editor: Editor, table: TableBlock, path: Path): boolean {
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && 'type' in row && row.type === 'row';
  if (table.children.length === 0 || !table.children.every(isRow)) {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  const grid = layOutTable(table);
  if (table.children.some(hasNoCells)) removeEmptyRows(editor, table, path, grid);
  else if (grid.overhangs.length > 0) narrowOverhangs(editor, path, grid);
  else if (grid.gaps.length > 0) fillGaps(editor, path, grid);
  else if (table.headerRows > table.children.length)
    Transforms.setNodes(editor, { headerRows: table.children.length }, { at: path });
  else return false;
  return true;
}

function hasNoCells({ children }: TableRow): boolean {
  return children.length === 0;
}

/** A row without a cell of its own would hold nothing to write in: it goes, and the cells that cover it are one row lower. */
function removeEmptyRows(editor: Editor, { children: rows }: TableBlock, path: Path, { cells }: TableGrid): void {
  for (const { row, index, rowSpan } of cells) {
    const lost = rows.slice(row, row + rowSpan).filter(hasNoCells).length;
    if (lost > 0) setSpan(editor, [...path, row, index], 'rowSpan', rowSpan - lost);
  }
  // From the last to the first, since a removal moves what comes behind it.
  for (const [index, row] of [...rows.entries()].toReversed())
    if (hasNoCells(row)) Transforms.removeNodes(editor, { at: [...path, index] });
}

function narrowOverhangs(editor: Editor, path: Path, { overhangs }: TableGrid): void {
  for (const { row, cell, colSpan, rowSpan } of overhangs.toReversed()) {
    const at = [...path, row, cell];
    if (colSpan === 0) Transforms.removeNodes(editor, { at });
    else {
      setSpan(editor, at, 'colSpan', colSpan);
      setSpan(editor, at, 'rowSpan', rowSpan);
    }
  }
}

/** One by one, since in a batch Slate looks at each new cell and all around it anew; each gets its id when it comes in. */
function fillGaps(editor: Editor, path: Path, { gaps }: TableGrid): void {
  for (const { row, cell } of gaps)
    Transforms.insertNodes(editor, emptyCell(''), { at: [...path, row, cell], batchDirty: false });
}

/** Sets how many columns or rows a cell takes; one needs no mark. */
export function setSpan(editor: Editor, at: Path, name: 'colSpan' | 'rowSpan', span: number): void {
  if (span <= 1) Transforms.unsetNodes(editor, name as never, { at });
  else Transforms.setNodes(editor, { [name]: span }, { at });
}
