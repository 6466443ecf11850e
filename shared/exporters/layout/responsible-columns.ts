import type { TableBlock, TableCell } from '../../document/model.ts';
import { type GridCell, tableGrid } from './table-grid.ts';

/** An indicator table without the columns that say who is responsible; nothing where it has no others. */
export function withoutResponsibleColumns(table: TableBlock): readonly TableBlock[] {
  const kept = table.columns.flatMap(({ role }, index) => (role === 'responsible' ? [] : [index]));
  if (kept.length === table.columns.length) return [table];
  if (kept.length === 0) return [];
  const columns = kept.flatMap((index) => table.columns[index] ?? []);
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const isHidden = (column: number) => table.columns[column]?.role === 'responsible';
  const grid = tableGrid(table);
  const children = table.children.map((row, index) => ({
    ...row,
    children: (grid[index] ?? []).flatMap((place) => narrowed(place, isHidden)),
  }));
  return [{ ...table, columns: columns.map((column) => ({ ...column, share: column.share / sum })), children }];
}

/** A cell without its hidden columns; nothing where no other is left. */
function narrowed({ cell, column, colSpan }: GridCell, isHidden: (column: number) => boolean): readonly TableCell[] {
  if (!cell) return [];
  const span = Array.from({ length: colSpan }, (_, index) => column + index).filter((at) => !isHidden(at)).length;
  return span === 0 ? [] : [{ ...cell, colSpan: span > 1 ? span : undefined }];
}
