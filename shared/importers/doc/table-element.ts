import type { MarkupElement } from '../markup.ts';
import { element, valueElement } from './elements.ts';
import type { RowShape } from './paragraph-properties.ts';

/** A row with the blocks of its cells. */
export interface TableRow {
  readonly cells: readonly (readonly MarkupElement[])[];
  /** Undefined where the file does not tell. */
  readonly shape: RowShape | undefined;
  /** Removed by a tracked change. */
  readonly isRemoved: boolean;
}

/** Edges of cells that are drawn by hand meet within so many twentieths of a point, about 2 mm. */
const nearEdges = 113;

/** A table as `w:tbl`. Rows only tell where their cells end; from this follows how many columns each cell covers. */
export function tableElement(rows: readonly TableRow[]): MarkupElement {
  const columns = columnEdges(rows.flatMap(({ shape }) => shape?.edges ?? []));
  return element(
    'w:tbl',
    rows.map((row) => rowElement(row, columns)),
  );
}

/** The edges of all rows, from the left, each once. */
function columnEdges(edges: readonly number[]): number[] {
  const columns: number[] = [];
  for (const edge of edges.toSorted((left, right) => left - right)) {
    if (edge - (columns.at(-1) ?? Number.NEGATIVE_INFINITY) > nearEdges) columns.push(edge);
  }
  return columns;
}

function rowElement({ cells, shape, isRemoved }: TableRow, columns: readonly number[]): MarkupElement {
  const isDivided = cells.length === (shape?.edges.length ?? 0) - 1;
  const places = isDivided ? (shape?.edges ?? []).map((edge) => columnOf(edge, columns)) : [];
  return element('w:tr', [
    element('w:trPr', [
      ...(places[0] ? [valueElement('w:gridBefore', places[0])] : []),
      ...(isRemoved ? [element('w:del')] : []),
    ]),
    ...cells.map((blocks, index) => {
      const span = Math.max((places[index + 1] ?? 0) - (places[index] ?? 0), 1);
      return element('w:tc', [cellProperties(span, shape?.continuesAbove[index] ?? false), ...blocks]);
    }),
  ]);
}

/** The last column that begins at or before an edge, -1 where none does. */
function columnOf(edge: number, columns: readonly number[]): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? edge) <= edge) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function cellProperties(span: number, continuesAbove: boolean): MarkupElement {
  return element('w:tcPr', [
    ...(span > 1 ? [valueElement('w:gridSpan', span)] : []),
    ...(continuesAbove ? [element('w:vMerge')] : []),
  ]);
}
