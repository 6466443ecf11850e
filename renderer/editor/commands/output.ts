import { FileArchive, FileDown, Printer, Quote, Save, UserRoundCheck } from 'lucide-react';
import { setFacts } from '../rules/with-facts.ts';
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

/** The draft with its sources as one file, to be kept or given on. */
export const saveCopy: EditorCommand = {
  name: 'saveCopy',
  keys: ['Mod+Shift+S'],
  icon: FileArchive,
  group: 'output',
  shownIn: 'menu',
  anywhere: true,
  run: (context) => context.saveCopy(),
};

/** Whether who is responsible stands in what is exported and printed. */
export const exportResponsible: EditorCommand = {
  name: 'exportResponsible',
  keys: [],
  icon: UserRoundCheck,
  group: 'output',
  shownIn: 'menu',
  isActive: ({ editor }) => editor.facts.hidesResponsible !== true,
  isEnabled: ({ isReadOnly }) => !isReadOnly,
  run: ({ editor }) => setFacts(editor, { hidesResponsible: editor.facts.hidesResponsible ? undefined : true }),
};

/** The Word document with the table of its sources behind it, for the office's own use. */
export const exportWithSources: EditorCommand = {
  name: 'exportWithSources',
  keys: [],
  icon: Quote,
  group: 'output',
  shownIn: 'menu',
  run: (context) => context.exportWithSources(),
};
