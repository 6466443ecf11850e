import type { TableBlock, TableCell } from '../../document/model.ts';

/** A place of a table's grid; `cell` is absent where one above covers it (`continues`) or where the row ends early. */
export interface GridCell {
  readonly cell?: TableCell;
  /** 0-based. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly continues: boolean;
}

/** What a higher cell still covers. */
interface Cover {
  readonly column: number;
  readonly colSpan: number;
  readonly rowsLeft: number;
}

/**
 * Each row of a table without gaps, all of them equally wide. A span ends at the table's edge, at a cell that reaches down from
 * above, and at the end of the repeated rows; a row that has more cells than there are columns makes the grid wider.
 */
export function tableGrid({ children, columns, headerRows }: TableBlock): readonly (readonly GridCell[])[] {
  let covers: readonly Cover[] = [];
  const rows = children.map((row, index) => {
    const rowsLeft = (index < headerRows ? Math.min(headerRows, children.length) : children.length) - index;
    const placed = placeRow(row.children, covers, columns.length, rowsLeft);
    covers = placed.flatMap((one) => coverBelow(one, covers));
    return placed;
  });
  const width = Math.max(columns.length, ...rows.map(endOf));
  return rows.map((row) => [...row, ...emptyCells(endOf(row), width)]);
}

function placeRow(
  cells: readonly TableCell[],
  covers: readonly Cover[],
  columns: number,
  rowsLeft: number,
): readonly GridCell[] {
  const placed: GridCell[] = [];
  const passCovers = () => {
    for (let cover = coverAt(covers, endOf(placed)); cover; cover = coverAt(covers, endOf(placed)))
      placed.push({ column: cover.column, colSpan: cover.colSpan, rowSpan: 1, continues: true });
  };
  for (const cell of cells) {
    passCovers();
    const column = endOf(placed);
    const wall = Math.min(...covers.map((cover) => cover.column).filter((at) => at > column), columns);
    const colSpan = Math.max(1, Math.min(cell.colSpan ?? 1, wall - column));
    placed.push({ cell, column, colSpan, rowSpan: Math.min(cell.rowSpan ?? 1, rowsLeft), continues: false });
  }
  passCovers();
  for (const cover of covers.filter(({ column }) => column >= endOf(placed))) {
    placed.push(...emptyCells(endOf(placed), cover.column));
    placed.push({ column: cover.column, colSpan: cover.colSpan, rowSpan: 1, continues: true });
  }
  return placed;
}

function coverAt(covers: readonly Cover[], column: number): Cover | undefined {
  return covers.find((cover) => cover.column === column);
}

function coverBelow({ column, colSpan, rowSpan, continues }: GridCell, covers: readonly Cover[]): readonly Cover[] {
  const rowsLeft = (continues ? (coverAt(covers, column)?.rowsLeft ?? 1) : rowSpan) - 1;
  return rowsLeft > 0 ? [{ column, colSpan, rowsLeft }] : [];
}

function endOf(row: readonly GridCell[]): number {
  const last = row.at(-1);
  return last ? last.column + last.colSpan : 0;
}

function emptyCells(from: number, to: number): readonly GridCell[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
    column: from + index,
    colSpan: 1,
    rowSpan: 1,
    continues: false,
  }));
}
