import type { Block } from '../../../shared/document/model.ts';
import type { Piece } from '../../support/draft-builder.ts';

/** A table of cells, row by row; `id` names it, and its cells behind that by their place: “t 0 1”. */
export function tableOf(id: string, ...rows: (readonly Piece[])[]): Block {
  const children = rows.map((cells, row) => ({
    type: 'row' as const,
    children: cells.map((piece, cell) => ({
      type: 'cell' as const,
      id: `${id} ${row} ${cell}`,
      children: [typeof piece === 'string' ? { text: piece } : piece],
    })),
  }));
  const columns = (rows[0] ?? []).map((_cell, _index, { length }) => ({ share: 1 / length }));
  return { type: 'table', id, kind: 'plain', headerRows: 1, columns, children };
}
