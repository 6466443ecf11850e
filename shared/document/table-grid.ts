import type { TableBlock, TableCell } from './model.ts';

/** A cell with the place of its upper left corner in the grid of rows and columns. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Its place among the cells of its row. */
  readonly index: number;
}

/** A table laid out on its grid, and what of it does not fit. */
export interface TableGrid {
  readonly cells: readonly PlacedCell[];
  /** Whose cell covers a place: `grid[row][column]`. */
  readonly grid: readonly (readonly (PlacedCell | undefined)[])[];
  /** Places that no cell covers, with where among its row's cells one would have to come in. */
  readonly gaps: readonly { readonly row: number; readonly cell: number }[];
  /** Cells that reach beyond the table or over another one, with the spans that they have room for. */
  readonly overhangs: readonly {
    readonly row: number;
    readonly cell: number;
    readonly rowSpan: number;
    readonly colSpan: number;
  }[];
}

/** Lays a table out as HTML does (HTML Living Standard, 4.9.12): each cell takes the next free place of its row. */
export function layOutTable({ columns, children: rows }: Pick<TableBlock, 'columns' | 'children'>): TableGrid {
  const width = columns.length;
  const grid: (PlacedCell | undefined)[][] = rows.map(() => new Array<undefined>(width).fill(undefined));
  const cells: PlacedCell[] = [];
  const overhangs: TableGrid['overhangs'][number][] = [];
  rows.forEach((row, rowIndex) => {
    row.children.forEach((cell, index) => {
      const column = grid[rowIndex]?.indexOf(undefined) ?? -1;
      const [wantedColumns, wantedRows] = [cell.colSpan ?? 1, cell.rowSpan ?? 1];
      const room = column < 0 ? 0 : freeColumns(grid[rowIndex] ?? [], column);
      const colSpan = Math.min(wantedColumns, room);
      const rowSpan = Math.min(wantedRows, rows.length - rowIndex);
      if (colSpan < wantedColumns || rowSpan < wantedRows)
        overhangs.push({ row: rowIndex, cell: index, rowSpan, colSpan });
      if (column < 0) return;
      const placed = { cell, row: rowIndex, column, rowSpan, colSpan, index };
      cells.push(placed);
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < colSpan; across++) {
          const line = grid[rowIndex + down];
          if (line) line[column + across] ??= placed;
        }
    });
  });
  return { cells, grid, gaps: grid.flatMap(gapsOf), overhangs };
}

function freeColumns(line: readonly (PlacedCell | undefined)[], from: number): number {
  const taken = line.findIndex((cell, index) => index >= from && cell !== undefined);
  return (taken < 0 ? line.length : taken) - from;
}

/** Before a gap stand those of its row's cells that begin left of it. */
function gapsOf(line: readonly (PlacedCell | undefined)[], row: number): TableGrid['gaps'] {
  let cell = 0;
  return line.flatMap((covering, column) => {
    if (!covering) return [{ row, cell }];
    if (covering.row === row && covering.column === column) cell++;
    return [];
  });
}

/** The cell that covers a place of the grid. */
export function cellAt({ grid }: TableGrid, row: number, column: number): PlacedCell | undefined {
  return grid[row]?.[column];
}
