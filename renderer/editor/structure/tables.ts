import { Editor, type Path, Transforms } from 'slate';
import type { TableBlock } from '../../../shared/document/model.ts';
import { layOutTable, type PlacedCell } from '../../../shared/document/table-grid.ts';
import { emptyCell, setSpan } from '../rules/table-shape.ts';
import { writeCell } from './cell-text.ts';
import { cellAtCursor } from './cursor.ts';

/** The table with the cursor, and the cells of its grid that are selected: one, or the rectangle between two. */
export interface TableSelection {
  readonly table: TableBlock;
  readonly index: number;
  readonly cells: readonly PlacedCell[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is selected of the table that the cursor stands in; undefined outside of one. */
export function tableSelection(editor: Editor): TableSelection | undefined {
  const { selection } = editor;
  if (!selection || !cellAtCursor(editor)) return undefined;
  const [index = 0] = selection.focus.path;
  const table = editor.children[index] as TableBlock;
  const { cells } = layOutTable(table);
  const ends = [selection.anchor, selection.focus].flatMap(({ path }) =>
    path[0] === index ? cells.filter((one) => one.row === path[1] && one.index === path[2]) : [],
  );
  const [first] = ends;
  if (!first) return undefined;
  const top = Math.min(...ends.map(({ row }) => row));
  const bottom = Math.max(...ends.map(({ row, rowSpan }) => row + rowSpan - 1));
  const left = Math.min(...ends.map(({ column }) => column));
  const right = Math.max(...ends.map(({ column, colSpan }) => column + colSpan - 1));
  const isIn = (one: PlacedCell) =>
    one.row <= bottom && one.row + one.rowSpan > top && one.column <= right && one.column + one.colSpan > left;
  return { table, index, cells: cells.filter(isIn), top, bottom, left, right };
}

/** Inserts a row over or under the selected ones; cells that reach across its place grow with it. */
export function insertRow(editor: Editor, side: 'above' | 'below', newId: () => string): void {
  const selected = tableSelection(editor);
  if (!selected) return;
  const { table, index } = selected;
  const at = side === 'above' ? selected.top : selected.bottom + 1;
  const { cells } = layOutTable(table);
  const crossing = cells.filter(({ row, rowSpan }) => row < at && row + rowSpan > at);
  const covered = crossing.reduce((sum, { colSpan }) => sum + colSpan, 0);
  const own = Array.from({ length: table.columns.length - covered }, () => emptyCell(newId()));
  if (own.length === 0) return;
  Editor.withoutNormalizing(editor, () => {
    for (const one of crossing) setSpan(editor, [index, one.row, one.index], 'rowSpan', one.rowSpan + 1);
    Transforms.insertNodes(editor, { type: 'row', children: own }, { at: [index, at] });
    if (at < table.headerRows) setHeaderRows(editor, index, table.headerRows + 1);
    Transforms.select(editor, Editor.start(editor, [index, at, 0]));
  });
}

/** Inserts a column left or right of the selected ones. */
export function insertColumn(editor: Editor, side: 'left' | 'right', newId: () => string): void {
  const selected = tableSelection(editor);
  if (!selected) return;
  const { table, index } = selected;
  const at = side === 'left' ? selected.left : selected.right + 1;
  const { grid } = layOutTable(table);
  const grown = new Set<PlacedCell>();
  Editor.withoutNormalizing(editor, () => {
    grid.forEach((line, row) => {
      const [before, behind] = [line[at - 1], line[at]];
      if (before && before === behind) grown.add(before);
      else Transforms.insertNodes(editor, emptyCell(newId()), { at: [index, row, cellsLeftOf(line, row, at)] });
    });
    for (const one of grown) setSpan(editor, [index, one.row, one.index], 'colSpan', one.colSpan + 1);
    const share = 1 / (table.columns.length + 1);
    const columns = table.columns.map((column) => ({ ...column, share: column.share * (1 - share) }));
    const role = table.kind === 'indicators' ? { role: 'text' as const } : {};
    Transforms.setNodes(editor, { columns: columns.toSpliced(at, 0, { share, ...role }) }, { at: [index] });
  });
}

function setHeaderRows(editor: Editor, index: number, headerRows: number): void {
  Transforms.setNodes(editor, { headerRows }, { at: [index] });
}

/** How many cells of its own a row has left of a column. */
function cellsLeftOf(line: readonly (PlacedCell | undefined)[], row: number, column: number): number {
  return new Set(line.slice(0, column).filter((cell) => cell?.row === row)).size;
}

/** Deletes the selected rows; with the last one the table goes. */
export function deleteRows(editor: Editor): void {
  const selected = tableSelection(editor);
  if (!selected) return;
  const { table, index, top, bottom } = selected;
  if (bottom - top + 1 >= table.children.length) {
    deleteTable(editor);
    return;
  }
  const { cells } = layOutTable(table);
  Editor.withoutNormalizing(editor, () => {
    for (const one of cells) {
      const lost = overlap(one.row, one.row + one.rowSpan - 1, top, bottom);
      if (one.row < top && lost > 0) setSpan(editor, [index, one.row, one.index], 'rowSpan', one.rowSpan - lost);
    }
    for (let row = bottom; row >= top; row--) Transforms.removeNodes(editor, { at: [index, row] });
    setHeaderRows(editor, index, table.headerRows - overlap(0, table.headerRows - 1, top, bottom));
    Transforms.select(editor, Editor.start(editor, [index, Math.min(top, table.children.length - (bottom - top) - 2)]));
  });
}

/** Deletes the selected columns; with the last one the table goes. */
export function deleteColumns(editor: Editor): void {
  const selected = tableSelection(editor);
  if (!selected) return;
  const { table, index, left, right } = selected;
  if (right - left + 1 >= table.columns.length) {
    deleteTable(editor);
    return;
  }
  const { cells } = layOutTable(table);
  Editor.withoutNormalizing(editor, () => {
    for (const one of cells.toReversed()) {
      const lost = overlap(one.column, one.column + one.colSpan - 1, left, right);
      if (lost === 0) continue;
      const at: Path = [index, one.row, one.index];
      if (lost === one.colSpan) Transforms.removeNodes(editor, { at });
      else setSpan(editor, at, 'colSpan', one.colSpan - lost);
    }
    const kept = table.columns.filter((_column, column) => column < left || column > right);
    const total = kept.reduce((sum, { share }) => sum + share, 0);
    Transforms.setNodes(
      editor,
      { columns: kept.map((one) => ({ ...one, share: one.share / total })) },
      { at: [index] },
    );
    Transforms.select(editor, Editor.start(editor, [index]));
  });
}

function overlap(from: number, to: number, first: number, last: number): number {
  return Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
}

/** Deletes the table with the cursor. */
export function deleteTable(editor: Editor): void {
  const selected = tableSelection(editor);
  if (!selected) return;
  const { index } = selected;
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: [index] });
    const paragraph = { type: 'paragraph', id: '', children: [{ text: '' }] } as const;
    Transforms.insertNodes(editor, paragraph, { at: [index] });
    Transforms.select(editor, Editor.start(editor, [index]));
  });
}

/** Whether the selected cells make a rectangle of more than one. */
export function canMergeCells(editor: Editor): boolean {
  const selected = tableSelection(editor);
  return selected !== undefined && selected.cells.length > 1 && isRectangle(selected);
}

/** Whether no cell reaches out of the selected rectangle. */
export function isRectangle({ cells, top, bottom, left, right }: TableSelection): boolean {
  return cells.every(
    ({ row, column, rowSpan, colSpan }) =>
      row >= top && row + rowSpan - 1 <= bottom && column >= left && column + colSpan - 1 <= right,
  );
}

/** Makes one cell of the selected ones; their texts stand in it line by line. */
export function mergeCells(editor: Editor): void {
  const selected = tableSelection(editor);
  if (!selected || !isRectangle(selected)) return;
  const { cells, index, top, bottom, left, right } = selected;
  const [first, ...others] = cells;
  if (!first || others.length === 0) return;
  const runs = cells.flatMap(({ cell }) => (cell.children.every(({ text }) => text === '') ? [] : [cell.children]));
  const lines = runs.flatMap((line, place) => (place === 0 ? line : [{ text: '\n' }, ...line]));
  Editor.withoutNormalizing(editor, () => {
    for (const one of others.toReversed()) Transforms.removeNodes(editor, { at: [index, one.row, one.index] });
    const at = [index, first.row, first.index];
    writeCell(editor, at, lines);
    setSpan(editor, at, 'colSpan', right - left + 1);
    setSpan(editor, at, 'rowSpan', bottom - top + 1);
    Transforms.select(editor, Editor.end(editor, at));
  });
}

/** Splits a merged cell into the cells that its place has. */
export function splitCell(editor: Editor): void {
  const selected = tableSelection(editor);
  const [cell] = selected?.cells ?? [];
  if (!selected || !cell || cell.rowSpan * cell.colSpan === 1) return;
  const at = [selected.index, cell.row, cell.index];
  // The places that it covered are filled up by the table's own rules.
  Editor.withoutNormalizing(editor, () => {
    setSpan(editor, at, 'colSpan', 1);
    setSpan(editor, at, 'rowSpan', 1);
  });
}

/** Makes the rows of the cursor heads of a group, parts (其中) of the row above, or plain rows again. */
export function setRowKind(editor: Editor, kind: 'group' | 'ofWhich' | undefined): void {
  const selected = tableSelection(editor);
  if (!selected) return;
  for (let row = selected.top; row <= selected.bottom; row++) {
    const at = [selected.index, row];
    if (kind) Transforms.setNodes(editor, { kind } as object, { at });
    else Transforms.unsetNodes(editor, 'kind' as never, { at });
  }
}

/** Tab behind the last cell begins a new row, as in Word. */
export function addRowAtEnd(editor: Editor, newId: () => string): void {
  insertRow(editor, 'below', newId);
}
