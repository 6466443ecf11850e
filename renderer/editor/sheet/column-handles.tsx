import { type PointerEvent, useRef } from 'react';
import { Transforms } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import type { TableBlock } from '../../../shared/document/model.ts';

/** No column becomes narrower than this share of the table. */
const narrowest = 0.04;

/** Lines between the columns that are drawn to make one wider and the next narrower, as one step to undo. */
export function ColumnHandles({ table }: { readonly table: TableBlock }) {
  const edges = table.columns.slice(0, -1).map((_column, index) => sharesBefore(table, index + 1));
  return (
    <div className="column-edges" contentEditable={false} aria-hidden="true">
      {edges.map((share, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an edge is its place
        <ColumnEdge key={index} table={table} index={index} share={share} />
      ))}
    </div>
  );
}

function sharesBefore({ columns }: TableBlock, end: number): number {
  return columns.slice(0, end).reduce((sum, { share }) => sum + share, 0);
}

interface ColumnEdgeProps {
  readonly table: TableBlock;
  /** The column left of it. */
  readonly index: number;
  readonly share: number;
}

function ColumnEdge({ table, index, share }: ColumnEdgeProps) {
  const editor = useSlateStatic();
  const begin = useRef<number | null>(null);
  const release = (event: PointerEvent<HTMLDivElement>) => {
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
    const from = begin.current;
    begin.current = null;
    event.currentTarget.style.translate = '';
    if (from === null || width === 0) return;
    const columns = resized(table, index, (event.clientX - from) / width);
    Transforms.setNodes(editor, { columns }, { at: ReactEditor.findPath(editor, table) });
  };
  return (
    <div
      className="column-edge"
      style={{ insetInlineStart: `${share * 100}%` }}
      onPointerDown={(event) => {
        event.preventDefault();
        begin.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (begin.current !== null) event.currentTarget.style.translate = `${event.clientX - begin.current}px 0`;
      }}
      onPointerUp={release}
    />
  );
}

/** The columns after the edge behind one of them was moved by a share of the table's width. */
export function resized({ columns }: Pick<TableBlock, 'columns'>, index: number, by: number): TableBlock['columns'] {
  const [left, right] = [columns[index]?.share ?? 0, columns[index + 1]?.share ?? 0];
  const moved = Math.min(Math.max(by, narrowest - left), right - narrowest);
  return columns.map((column, place) => {
    if (place === index) return { ...column, share: left + moved };
    return place === index + 1 ? { ...column, share: right - moved } : column;
  });
}
