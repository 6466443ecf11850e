import type { ColumnRole, TableBlock, TableColumn, TableRow } from '../model.ts';
import { indicatorRoles } from './indicator-table.ts';
import type { PlacedBlock } from './lay-marks.ts';
import { type GridCell, type RowGrid, rowGrid, type TextRow } from './table-rows.ts';

/** A table that was found, and what is to be told of it. */
export interface FoundTable extends PlacedBlock {
  readonly block: TableBlock;
  /** Cells that cover more than one place. */
  readonly merged: number;
  /** Its cells were told by gaps in the text. */
  readonly isGuessed: boolean;
}

const narrowest = 2;
const widest = 20;
const longestHead = 16;

/** The table that these rows are. */
export function tableBlock(rows: readonly TextRow[], newId: () => string): FoundTable {
  const grid = rowGrid(rows);
  const headerRows = headerRowsOf(rows, grid);
  const roles = indicatorRoles(headsOf(grid, Math.max(headerRows, 1)));
  const cells = grid.rows.map((row) => row.map((cell) => ({ ...cell, id: newId() })));
  const children = cells.map((row, index): TableRow => {
    const kind = roles && index >= headerRows ? rowKind(row, grid.columns, roles) : undefined;
    return { type: 'row', ...(kind ? { kind } : {}), children: row.map(cellOf) };
  });
  const starts = cells.flatMap((row) => row.map(({ id, start }) => [id, start] as const));
  return {
    block: {
      type: 'table',
      id: newId(),
      kind: roles ? 'indicators' : 'plain',
      headerRows,
      columns: columnsOf(rows, grid, roles),
      children,
    },
    start: rows[0]?.start ?? -1,
    cellStarts: new Map(starts),
    merged: cells.flat().filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1).length,
    isGuessed: rows.every(({ place }) => place === undefined),
  };
}

function cellOf({ id, text, colSpan, rowSpan }: GridCell & { readonly id: string }): TableRow['children'][number] {
  return {
    type: 'cell',
    id,
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: [{ text }],
  };
}

/** Rows that the format calls heads, else the first, with those that its cells reach down to, where it reads like one. */
function headerRowsOf(rows: readonly TextRow[], grid: RowGrid): number {
  const plain = rows.findIndex(({ place }) => !place?.isHeader);
  const told = plain < 0 ? rows.length : plain;
  const [first = []] = grid.rows;
  const reach = first.length > 1 ? Math.max(...first.map(({ rowSpan }) => rowSpan)) : 1;
  const heads = told > 0 ? Math.max(told, reach) : readsLikeHeads(first) ? reach : 0;
  return Math.min(heads, grid.rows.length - 1);
}

function readsLikeHeads(cells: readonly GridCell[]): boolean {
  const isHead = ({ text }: GridCell) =>
    text.trim() !== '' && text.length <= longestHead && !/[。；]|^[\d.,%％]+$/.test(text.trim());
  return cells.length > 1 && cells.every(isHead);
}

/** What stands over each column, all rows of heads taken together. */
function headsOf({ rows, columns }: RowGrid, headerRows: number): readonly string[] {
  const heads = new Array<string>(columns).fill('');
  for (const { column, colSpan, text } of rows.slice(0, headerRows).flat()) {
    for (let at = column; at < Math.min(column + colSpan, columns); at++) heads[at] += text;
  }
  return heads;
}

function rowKind(
  cells: readonly GridCell[],
  columns: number,
  roles: readonly ColumnRole[],
): 'group' | 'ofWhich' | undefined {
  const [first] = cells;
  if (cells.length === 1 && first?.colSpan === columns && first.text.trim() !== '') return 'group';
  const named = cells.find(({ column }) => roles[column] === 'indicator');
  return /^\s*(?:[-—]*\s*)其中/.test(named?.text ?? '') ? 'ofWhich' : undefined;
}

/** As wide as the format says, else by their longest texts. */
function columnsOf(rows: readonly TextRow[], grid: RowGrid, roles: readonly ColumnRole[] | undefined): TableColumn[] {
  const told = rows.find(({ place }) => place?.widths.length === grid.columns)?.place?.widths;
  const widths = told ?? textWidths(grid);
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => {
    const role = roles?.[index];
    return { share: width / sum, ...(role ? { role } : {}) };
  });
}

function textWidths({ rows, columns }: RowGrid): readonly number[] {
  const widths = new Array<number>(columns).fill(narrowest);
  for (const { column, colSpan, text } of rows.flat()) {
    if (colSpan === 1) widths[column] = Math.max(widths[column] ?? 0, Math.min(text.length, widest));
  }
  return widths;
}
