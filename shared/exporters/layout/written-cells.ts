import { type TableBlock, textOf } from '../../document/model.ts';
import { partMark } from './part-mark.ts';
import { tableGrid } from './table-grid.ts';

/** The text of each place of a table's grid, for formats without merged cells: '' where a cell reaches over it. */
export function writtenCells(table: TableBlock): readonly (readonly string[])[] {
  return tableGrid(table).map((row, index) =>
    row.flatMap(({ cell, colSpan }) => {
      const mark = cell ? partMark(table, index, cell) : undefined;
      const text = cell ? `${mark?.words ?? ''}${textOf(cell)}` : '';
      return [text, ...Array.from({ length: colSpan - 1 }, () => '')];
    }),
  );
}
