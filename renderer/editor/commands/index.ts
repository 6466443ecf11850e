import type { EditorCommand } from './command.ts';
import { find, findNext, findPrevious, replace } from './find.ts';
import { keySheet, palette } from './help.ts';
import { redo, undo } from './history.ts';
import { exportWord, print, save } from './output.ts';
import { clause, demote, headings, paragraph, promote, unnumbered } from './structure.ts';
import { insertSuggestion, nextSuggestion, previousSuggestion } from './suggestion.ts';
import { bold } from './text.ts';

/** All commands of the editor, in the order of the toolbar. */
export const editorCommands: readonly EditorCommand[] = [
  undo,
  redo,
  bold,
  ...headings,
  clause,
  paragraph,
  unnumbered,
  promote,
  demote,
  find,
  replace,
  findNext,
  findPrevious,
  insertSuggestion,
  nextSuggestion,
  previousSuggestion,
  save,
  exportWord,
  print,
  palette,
  keySheet,
];
