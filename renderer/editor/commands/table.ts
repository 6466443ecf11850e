import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  CornerDownRight,
  Grid2x2X,
  Group,
  Rows3,
  Settings2,
  ShieldCheck,
  SquareMinus,
  TableCellsMerge,
  TableCellsSplit,
  Target,
  Trash2,
} from 'lucide-react';
import type { Editor } from 'slate';
import { cellAtCursor } from '../structure/cursor.ts';
import { isInNatureCell, setNature } from '../structure/table-setup.ts';
import {
  canMergeCells,
  deleteColumns,
  deleteRows,
  deleteTable,
  insertColumn,
  insertRow,
  mergeCells,
  setRowKind,
  splitCell,
} from '../structure/tables.ts';
import type { CommandContext, EditorCommand } from './command.ts';

const isInTable = ({ editor }: CommandContext) => cellAtCursor(editor) !== undefined;

function onTable(
  name: string,
  icon: EditorCommand['icon'],
  run: (editor: Editor, newId: () => string) => void,
  isEnabled: (context: CommandContext) => boolean = isInTable,
): EditorCommand {
  return {
    name,
    keys: [],
    icon,
    group: 'table',
    shownIn: 'menu',
    isEnabled,
    run: ({ editor, newId }) => run(editor, newId),
  };
}

const isMerged = (context: CommandContext) => {
  const cell = cellAtCursor(context.editor)?.cell;
  return (cell?.colSpan ?? 1) * (cell?.rowSpan ?? 1) > 1;
};

/** What is done to the table with the cursor. */
export const tableCommands: readonly EditorCommand[] = [
  onTable('rowAbove', BetweenHorizontalStart, (editor, newId) => insertRow(editor, 'above', newId)),
  onTable('rowBelow', BetweenHorizontalEnd, (editor, newId) => insertRow(editor, 'below', newId)),
  onTable('columnLeft', BetweenVerticalStart, (editor, newId) => insertColumn(editor, 'left', newId)),
  onTable('columnRight', BetweenVerticalEnd, (editor, newId) => insertColumn(editor, 'right', newId)),
  onTable('mergeCells', TableCellsMerge, mergeCells, ({ editor }) => canMergeCells(editor)),
  onTable('splitCell', TableCellsSplit, splitCell, isMerged),
  onTable('groupRow', Group, (editor) => setRowKind(editor, 'group')),
  onTable('ofWhichRow', CornerDownRight, (editor) => setRowKind(editor, 'ofWhich')),
  onTable('plainRow', Rows3, (editor) => setRowKind(editor, undefined)),
  onTable(
    'binding',
    ShieldCheck,
    (editor) => setNature(editor, 'binding'),
    ({ editor }) => isInNatureCell(editor),
  ),
  onTable(
    'anticipated',
    Target,
    (editor) => setNature(editor, 'anticipated'),
    ({ editor }) => isInNatureCell(editor),
  ),
  {
    name: 'tableSetup',
    keys: [],
    icon: Settings2,
    group: 'table',
    shownIn: 'menu',
    isEnabled: isInTable,
    run: (context) => context.openDialog('tableSetup'),
  },
  onTable('deleteRows', SquareMinus, deleteRows),
  onTable('deleteColumns', Grid2x2X, deleteColumns),
  onTable('deleteTable', Trash2, deleteTable),
];
