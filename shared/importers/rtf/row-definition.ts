import type { TableRow } from '../doc/table-element.ts';
import type { MarkupElement } from '../markup.ts';

/** A cell as its row defines it. */
interface CellDefinition {
  /** The right edge in twips. */
  readonly right: number;
  readonly continuesLeft: boolean;
  readonly continuesAbove: boolean;
}

/** How a table row is divided (RTF 1.9.1, “Table Definitions”); edges in twips. */
export interface RowDefinition {
  readonly left: number;
  readonly cells: readonly CellDefinition[];
  /** What is said before the edge of the cell that it is said of. */
  readonly next: Omit<CellDefinition, 'right'>;
}

const plainCell = { continuesLeft: false, continuesAbove: false };

/** What \trowd begins. */
export const emptyRow: RowDefinition = { left: 0, cells: [], next: plainCell };

/** Word has 63 columns; what goes far beyond is made to fill the memory. */
const mostCells = 500;

/** The definition with one control word more: \trleft, \clmrg, \clvmrg, \cellx; others say nothing of the division. */
export function defineRow(row: RowDefinition, word: string, value = 0): RowDefinition {
  switch (word) {
    case 'trleft':
      return { ...row, left: value };
    case 'clmrg':
      return { ...row, next: { ...row.next, continuesLeft: true } };
    case 'clvmrg':
      return { ...row, next: { ...row.next, continuesAbove: true } };
    case 'cellx':
      if (row.cells.length >= mostCells) return row;
      return { ...row, cells: [...row.cells, { ...row.next, right: value }], next: plainCell };
    default:
      return row;
  }
}

/** A row of cells that is divided so; a cell that continues the one to its left is one with it. */
export function tableRow(
  cells: readonly (readonly MarkupElement[])[],
  { left, cells: defined }: RowDefinition,
): TableRow {
  const own = defined.filter(({ continuesLeft }, index) => index === 0 || !continuesLeft);
  const ends = defined.filter((_, index) => !defined[index + 1]?.continuesLeft);
  return {
    cells: cells.filter((_, index) => index === 0 || !defined[index]?.continuesLeft),
    shape: {
      edges: [left, ...ends.map(({ right }) => right)],
      continuesAbove: own.map(({ continuesAbove }) => continuesAbove),
    },
    isRemoved: false,
  };
}
