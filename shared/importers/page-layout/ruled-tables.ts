import type { TextGlyph } from './plain-glyphs.ts';
import type { RuleGrid } from './rule-grid.ts';

/** A cell's characters and the room between its edges. */
export interface TableCell {
  readonly glyphs: readonly TextGlyph[];
  readonly left: number;
  readonly right: number;
}

/** A table on a page, by rows and columns; places that a cell covers besides its first are empty. */
export interface PageTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** Fills grids, small ones first, with the glyphs that stand in them; gives what stands in none as `rest`. */
export function fillGrids(
  grids: readonly RuleGrid[],
  glyphs: readonly TextGlyph[],
): { readonly tables: PageTable[]; readonly rest: readonly TextGlyph[] } {
  const tables: PageTable[] = [];
  let rest = glyphs;
  for (const grid of grids) {
    const inside = new Map<number, TextGlyph[]>();
    const outside: TextGlyph[] = [];
    for (const glyph of rest) {
      const cell = cellAt(grid, glyph);
      if (cell === undefined) outside.push(glyph);
      else if (inside.get(cell)?.push(glyph) === undefined) inside.set(cell, [glyph]);
    }
    if (inside.size > 0) tables.push(tableOf(grid, inside));
    rest = outside;
  }
  return { tables, rest };
}

/** Whether no row of a table has more than one cell: a frame around text (专栏). */
export function isBox(table: PageTable): boolean {
  return (table.rows[0]?.length ?? 0) <= 1;
}

function cellAt({ xs, ys, cells }: RuleGrid, glyph: TextGlyph): number | undefined {
  const column = placeOf(xs, (glyph.left + glyph.right) / 2);
  const row = placeOf(ys, glyph.baseline - glyph.size * 0.35);
  return cells[row]?.[column];
}

/** Between which two edges a value lies; -1 outside. */
function placeOf(edges: readonly number[], value: number): number {
  const after = edges.findIndex((edge) => edge > value);
  return after - 1 < 0 ? -1 : after - 1;
}

function tableOf({ xs, ys, cells }: RuleGrid, inside: ReadonlyMap<number, readonly TextGlyph[]>): PageTable {
  const columns = xs.length - 1;
  const rows = cells.map((row, rowIndex) =>
    row.map((cell, column): TableCell => {
      const isFirst = cell === rowIndex * columns + column;
      const width = row.lastIndexOf(cell) - column + 1;
      return {
        glyphs: isFirst ? (inside.get(cell) ?? []) : [],
        left: xs[column] ?? 0,
        right: xs[column + width] ?? 0,
      };
    }),
  );
  const used = rows[0]?.map((_, column) => rows.some((row) => (row[column]?.glyphs.length ?? 0) > 0)) ?? [];
  return {
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    rows: rows.map((row) => row.filter((_, column) => used[column])),
  };
}
