import { Redo2, Undo2 } from 'lucide-react';
import { HistoryEditor } from 'slate-history';
import type { EditorCommand } from './command.ts';

export const undo: EditorCommand = {
  name: 'undo',
  keys: ['Mod+Z'],
  icon: Undo2,
  group: 'history',
  isEnabled: ({ editor }) => editor.history.undos.length > 0,
  run: ({ editor }) => HistoryEditor.undo(editor),
};

export const redo: EditorCommand = {
  name: 'redo',
  keys: ['Mod+Y', 'Mod+Shift+Z'],
  icon: Redo2,
  group: 'history',
  isEnabled: ({ editor }) => editor.history.redos.length > 0,
  run: ({ editor }) => HistoryEditor.redo(editor),
};
