import { Editor, Transforms } from 'slate';
import { type ColumnRole, type TableBlock, textOf } from '../../../shared/document/model.ts';
import { natureWords } from '../../../shared/document/new-tables.ts';
import { indicatorRoles } from '../../../shared/document/opening/indicator-table.ts';
import { writeCell } from './cell-text.ts';
import { tableSelection } from './tables.ts';

/** What a table is: how many of its rows are heads, and, of an indicator table, what its columns hold. */
export interface TableSetup {
  readonly headerRows: number;
  /** Undefined for a plain table. */
  readonly roles: readonly ColumnRole[] | undefined;
}

/** How a table is set up now, and what its columns likely hold, by its heads. */
export function setupOf(table: TableBlock): TableSetup & { readonly likely: readonly ColumnRole[] } {
  const { headerRows, columns, kind, children } = table;
  const named = indicatorRoles(children[0]?.children.map(textOf) ?? []);
  const likely = columns.map(({ role }, index) => role ?? named?.[index] ?? 'text');
  return { headerRows, roles: kind === 'indicators' ? likely : undefined, likely };
}

/** Sets up the table with the cursor, as one step to undo. */
export function setUpTable(editor: Editor, { headerRows, roles }: TableSetup): void {
  const selected = tableSelection(editor);
  if (!selected) return;
  const columns = selected.table.columns.map(({ share }, index) => {
    const role = roles?.[index];
    return role ? { share, role } : { share };
  });
  const kind = roles ? 'indicators' : 'plain';
  Transforms.setNodes(editor, { headerRows, columns, kind }, { at: [selected.index] });
}

/** Whether the cursor stands in a cell that says a target's nature. */
export function isInNatureCell(editor: Editor): boolean {
  const selected = tableSelection(editor);
  if (!selected || selected.top < selected.table.headerRows) return false;
  return selected.left === selected.right && selected.table.columns[selected.left]?.role === 'nature';
}

/** Writes a target's nature into the selected cells. */
export function setNature(editor: Editor, nature: keyof typeof natureWords): void {
  const selected = tableSelection(editor);
  if (!selected || !isInNatureCell(editor)) return;
  const paths = selected.cells.map(({ row, index }) => [selected.index, row, index]);
  Editor.withoutNormalizing(editor, () => {
    for (const path of paths) writeCell(editor, path, [{ text: natureWords[nature] }]);
  });
  Transforms.select(editor, Editor.end(editor, paths.at(-1) ?? [selected.index]));
}
