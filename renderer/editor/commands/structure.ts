import { Heading, IndentDecrease, IndentIncrease, ListOrdered, Pilcrow, RemoveFormatting } from 'lucide-react';
import { changeDepth, setBlockType, toggleUnnumbered } from '../change-depth.ts';
import { blockAtCursor } from '../with-structure.ts';
import type { CommandContext, EditorCommand } from './command.ts';

const typeAtCursor = ({ editor }: CommandContext) => blockAtCursor(editor)?.block.type;

export const heading: EditorCommand = {
  name: 'heading',
  keys: ['Mod+Alt+1'],
  icon: Heading,
  group: 'structure',
  isActive: (context) => typeAtCursor(context) === 'heading',
  run: ({ editor, levels }) => setBlockType(editor, 'heading', levels),
};

export const clause: EditorCommand = {
  name: 'clause',
  keys: ['Mod+Alt+2'],
  icon: ListOrdered,
  group: 'structure',
  isActive: (context) => typeAtCursor(context) === 'clause',
  run: ({ editor, levels }) => setBlockType(editor, 'clause', levels),
};

export const paragraph: EditorCommand = {
  name: 'paragraph',
  keys: ['Mod+Alt+0'],
  icon: Pilcrow,
  group: 'structure',
  isActive: (context) => typeAtCursor(context) === 'paragraph',
  run: ({ editor, levels }) => setBlockType(editor, 'paragraph', levels),
};

export const unnumbered: EditorCommand = {
  name: 'unnumbered',
  keys: ['Mod+Alt+N'],
  icon: RemoveFormatting,
  group: 'structure',
  isActive: ({ editor }) => {
    const block = blockAtCursor(editor)?.block;
    return block?.type === 'heading' && block.unnumbered === true;
  },
  run: ({ editor }) => toggleUnnumbered(editor),
};

export const promote: EditorCommand = {
  name: 'promote',
  keys: ['Shift+Tab'],
  icon: IndentDecrease,
  group: 'structure',
  run: ({ editor, levels }) => changeDepth(editor, -1, levels),
};

export const demote: EditorCommand = {
  name: 'demote',
  keys: ['Tab'],
  icon: IndentIncrease,
  group: 'structure',
  run: ({ editor, levels }) => changeDepth(editor, 1, levels),
};
