import { Bold } from 'lucide-react';
import { Editor } from 'slate';
import type { EditorCommand } from './command.ts';

export const bold: EditorCommand = {
  name: 'bold',
  keys: ['Mod+B'],
  icon: Bold,
  group: 'text',
  isActive: ({ editor }) => Editor.marks(editor)?.bold === true,
  run: ({ editor }) => {
    if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold');
    else Editor.addMark(editor, 'bold', true);
  },
};
