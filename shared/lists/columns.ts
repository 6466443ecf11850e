import type { ListRow } from './sheet-rows.ts';

/** The rows under the headings of a sheet, and where each column stands. */
export interface ListTable<Column extends string> {
  /** Those that are missing are left out. */
  readonly columns: Partial<Readonly<Record<Column, number>>>;
  readonly rows: readonly ListRow[];
}

/** Titles and remarks above the headings take so many rows at most. */
const mostRowsAbove = 10;
const longestHeading = 6;

/** Finds the row of headings, the first that has most of them; without any, all rows are kept and no column is known. */
export function findColumns<Column extends string>(
  rows: readonly ListRow[],
  headings: Readonly<Record<Column, RegExp>>,
): ListTable<Column> {
  const candidates = rows.slice(0, mostRowsAbove).map((row) => columnsIn(row, headings));
  const most = Math.max(...candidates.map((columns) => Object.keys(columns).length));
  const at = candidates.findIndex((columns) => Object.keys(columns).length === most);
  return most === 0 ? { columns: {}, rows } : { columns: candidates[at] ?? {}, rows: rows.slice(at + 1) };
}

/** What stands in a row's column, '' where nothing does or the column is missing. */
export function cellOf({ cells }: ListRow, column: number | undefined): string {
  return column === undefined ? '' : (cells.get(column) ?? '');
}

/** The key in whose list of words a text is. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  text: string,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key].includes(text));
}

/** A heading is short and names one column, the first that it fits. */
function columnsIn<Column extends string>(
  { cells }: ListRow,
  headings: Readonly<Record<Column, RegExp>>,
): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  for (const [at, text] of cells) {
    const heading = text.replace(/\s|（.*）|\(.*\)/g, '');
    const name = (Object.keys(headings) as Column[]).find(
      (column) => columns[column] === undefined && headings[column].test(heading),
    );
    if (name !== undefined && heading.length <= longestHeading) columns[name] = at;
  }
  return columns;
}
