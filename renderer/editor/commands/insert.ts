import {
  BookMarked,
  ChartNoAxesColumn,
  Image,
  Link,
  Link2,
  RectangleHorizontal,
  RectangleVertical,
  SquareSplitVertical,
  Table,
} from 'lucide-react';
import { indicatorTable } from '../../../shared/document/new-tables.ts';
import { insertBox, insertPageBreak, insertTable } from '../structure/insert-blocks.ts';
import { linkTypedReferences } from '../structure/references.ts';
import type { CommandContext, EditorCommand } from './command.ts';

const hasCursor = ({ editor }: CommandContext) => editor.selection !== null;

function insert(
  look: Pick<EditorCommand, 'name' | 'keys' | 'icon'>,
  run: (context: CommandContext) => void,
): EditorCommand {
  return { ...look, group: 'insert', shownIn: 'menu', isEnabled: hasCursor, run };
}

/** The base year of a five-year plan's indicators is the one before it, their aim the last. */
function insertIndicators({ editor, newId }: CommandContext): void {
  const { periodStart, periodEnd } = editor.facts.meta;
  insertTable(editor, indicatorTable(periodStart - 1, periodEnd, newId), newId);
}

/** Kinds of block that are inserted, and references to them. */
export const inserts: readonly EditorCommand[] = [
  insert({ name: 'insertTable', keys: ['Mod+Alt+G'], icon: Table }, (context) => context.openDialog('table')),
  insert({ name: 'insertIndicators', keys: ['Mod+Alt+I'], icon: ChartNoAxesColumn }, insertIndicators),
  insert({ name: 'insertBox', keys: ['Mod+Alt+Z'], icon: BookMarked }, ({ editor, newId }) => insertBox(editor, newId)),
  insert({ name: 'insertPicture', keys: ['Mod+Alt+J'], icon: Image }, (context) => context.choosePicture()),
  insert({ name: 'insertReference', keys: ['Mod+Alt+R'], icon: Link }, (context) => context.openDialog('reference')),
  insert({ name: 'linkReferences', keys: [], icon: Link2 }, ({ editor }) => linkTypedReferences(editor)),
  insert({ name: 'pageBreak', keys: ['Mod+Enter'], icon: SquareSplitVertical }, ({ editor, newId }) =>
    insertPageBreak(editor, undefined, newId),
  ),
  insert({ name: 'landscapePages', keys: [], icon: RectangleHorizontal }, ({ editor, newId }) =>
    insertPageBreak(editor, 'landscape', newId),
  ),
  insert({ name: 'portraitPages', keys: [], icon: RectangleVertical }, ({ editor, newId }) =>
    insertPageBreak(editor, 'portrait', newId),
  ),
];
