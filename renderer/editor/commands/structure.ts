import {
  Heading1,
  Heading2,
  Heading3,
  IndentDecrease,
  IndentIncrease,
  ListOrdered,
  Pilcrow,
  RemoveFormatting,
} from 'lucide-react';
import { Range } from 'slate';
import { changeDepth, makeClauses, makeHeadings, makeParagraphs, toggleUnnumbered } from '../change-depth.ts';
import { blockAtCursor } from '../with-structure.ts';
import type { CommandContext, EditorCommand } from './command.ts';

const blockOf = ({ editor }: CommandContext) => blockAtCursor(editor)?.block;

/** The title alone keeps its kind. */
const isBehindTitle = ({ editor }: CommandContext) =>
  editor.selection !== null && Range.end(editor.selection).path[0] !== 0;

/** Ctrl+Alt+1, 2 and 3, as in Word. */
export const headings: readonly EditorCommand[] = ([1, 2, 3] as const).map((depth) => ({
  name: `heading${depth}`,
  keys: [`Mod+Alt+${depth}`],
  icon: [Heading1, Heading2, Heading3][depth - 1] ?? Heading1,
  group: 'structure',
  isActive: (context) => {
    const block = blockOf(context);
    return block?.type === 'heading' && block.depth === depth;
  },
  isEnabled: isBehindTitle,
  run: ({ editor }) => makeHeadings(editor, depth),
}));

export const clause: EditorCommand = {
  name: 'clause',
  keys: ['Mod+Alt+L'],
  icon: ListOrdered,
  group: 'structure',
  isActive: (context) => blockOf(context)?.type === 'clause',
  isEnabled: isBehindTitle,
  run: ({ editor, levels }) => makeClauses(editor, levels),
};

export const paragraph: EditorCommand = {
  name: 'paragraph',
  keys: ['Mod+Alt+0'],
  icon: Pilcrow,
  group: 'structure',
  isActive: (context) => blockOf(context)?.type === 'paragraph',
  isEnabled: isBehindTitle,
  run: ({ editor }) => makeParagraphs(editor),
};

export const unnumbered: EditorCommand = {
  name: 'unnumbered',
  keys: ['Mod+Alt+N'],
  icon: RemoveFormatting,
  group: 'structure',
  isActive: (context) => {
    const block = blockOf(context);
    return block?.type === 'heading' && block.unnumbered === true;
  },
  isEnabled: (context) => blockOf(context)?.type === 'heading',
  run: ({ editor }) => toggleUnnumbered(editor),
};

export const promote: EditorCommand = {
  name: 'promote',
  keys: ['Shift+Tab'],
  icon: IndentDecrease,
  group: 'structure',
  isEnabled: isBehindTitle,
  run: ({ editor, levels }) => changeDepth(editor, -1, levels),
};

export const demote: EditorCommand = {
  name: 'demote',
  keys: ['Tab'],
  icon: IndentIncrease,
  group: 'structure',
  isEnabled: isBehindTitle,
  run: ({ editor, levels }) => changeDepth(editor, 1, levels),
};
