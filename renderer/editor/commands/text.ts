import { Bold, Highlighter, MessageSquarePlus, ShieldQuestion, TextCursor } from 'lucide-react';
import { Editor, Range } from 'slate';
import { toggleLead } from '../structure/lead.ts';
import type { CommandContext, EditorCommand } from './command.ts';

const hasSelection = ({ editor }: CommandContext) => editor.selection !== null && Range.isExpanded(editor.selection);

/** A mark that is there or not: with it on all that is selected it is taken away. */
function toggle(name: 'bold' | 'highlight'): Pick<EditorCommand, 'isActive' | 'run'> {
  return {
    isActive: ({ editor }) => Editor.marks(editor)?.[name] === true,
    run: ({ editor }) => {
      if (Editor.marks(editor)?.[name]) Editor.removeMark(editor, name);
      else Editor.addMark(editor, name, true);
    },
  };
}

export const bold: EditorCommand = { name: 'bold', keys: ['Mod+B'], icon: Bold, group: 'text', ...toggle('bold') };

export const highlight: EditorCommand = {
  name: 'highlight',
  keys: ['Mod+Alt+H'],
  icon: Highlighter,
  group: 'text',
  ...toggle('highlight'),
};

/** Marks the selected words as lead sentence by hand, or takes the one away that is marked by itself. */
export const lead: EditorCommand = {
  name: 'lead',
  keys: ['Mod+Alt+B'],
  icon: TextCursor,
  group: 'text',
  shownIn: 'menu',
  run: ({ editor }) => toggleLead(editor),
};

/** Asks who confirms what is selected. */
export const toConfirm: EditorCommand = {
  name: 'toConfirm',
  keys: ['Mod+M'],
  icon: ShieldQuestion,
  group: 'text',
  isActive: ({ editor }) => Editor.marks(editor)?.toConfirm !== undefined,
  isEnabled: (context) => hasSelection(context) || Editor.marks(context.editor)?.toConfirm !== undefined,
  run: (context) => context.openDialog('toConfirm'),
};

export const comment: EditorCommand = {
  name: 'comment',
  keys: ['Mod+Alt+M'],
  icon: MessageSquarePlus,
  group: 'text',
  isEnabled: hasSelection,
  run: (context) => context.openDialog('comment'),
};
