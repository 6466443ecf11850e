import { FileDown, Printer, Save } from 'lucide-react';
import type { EditorCommand } from './command.ts';

export const save: EditorCommand = {
  name: 'save',
  keys: ['Mod+S'],
  icon: Save,
  group: 'output',
  anywhere: true,
  run: (context) => context.saveNow(),
};

export const exportWord: EditorCommand = {
  name: 'export',
  keys: ['Mod+Shift+E', 'F12'],
  icon: FileDown,
  group: 'output',
  anywhere: true,
  run: (context) => context.exportDraft(),
};

export const print: EditorCommand = {
  name: 'print',
  keys: ['Mod+P'],
  icon: Printer,
  group: 'output',
  anywhere: true,
  run: (context) => context.printDraft(),
};
