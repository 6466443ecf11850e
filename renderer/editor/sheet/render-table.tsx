import { createContext, useContext, useMemo } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { ColumnRole, TableBlock, TableCell, TableRow } from '../../../shared/document/model.ts';
import { layOutTable } from '../../../shared/document/table-grid.ts';
import { ColumnHandles } from './column-handles.tsx';
import { useKeyed } from './keyed-store.ts';
import { useSheetWords } from './sheet-words.ts';
import { useShown } from './shown.ts';

/** What a cell is to its table: a head, or a value of its column's role. */
type CellRole = ColumnRole | 'head' | undefined;

const CellRoles = createContext<ReadonlyMap<string, CellRole>>(new Map());

/** A table with its columns in their shares. */
export function TableView({ attributes, children, table }: RenderElementProps & { readonly table: TableBlock }) {
  const t = useSheetWords();
  const shape = useKeyed(useShown().shapes, table.id);
  const roles = useMemo(() => rolesOf(table), [table]);
  return (
    <div
      {...attributes}
      data-block={table.id}
      data-borrowed={table.provenance ? true : undefined}
      className={`block block-table${shape ? ` ${shape}` : ''}`}
    >
      <CellRoles value={roles}>
        <table aria-label={t(`editor.table.${table.kind}`)} data-kind={table.kind}>
          <colgroup contentEditable={false}>
            {table.columns.map(({ share }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={column} style={{ width: `${share * 100}%` }} />
            ))}
          </colgroup>
          <tbody>{children}</tbody>
        </table>
      </CellRoles>
      <ColumnHandles table={table} />
    </div>
  );
}

function rolesOf(table: TableBlock): ReadonlyMap<string, CellRole> {
  return new Map(
    layOutTable(table).cells.map(({ cell, row, column }) => [
      cell.id,
      row < table.headerRows ? 'head' : table.columns[column]?.role,
    ]),
  );
}

export function RowView({ attributes, children, row }: RenderElementProps & { readonly row: TableRow }) {
  return (
    <tr {...attributes} data-kind={row.kind}>
      {children}
    </tr>
  );
}

export function CellView({ attributes, children, cell }: RenderElementProps & { readonly cell: TableCell }) {
  const role = useContext(CellRoles).get(cell.id);
  const Tag = role === 'head' ? 'th' : 'td';
  return (
    <Tag
      {...attributes}
      data-block={cell.id}
      data-role={role}
      scope={role === 'head' ? 'col' : undefined}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
    >
      {children}
    </Tag>
  );
}
