import type { EditorCommand } from './command.ts';
import { find, findNext, findPrevious, replace } from './find.ts';
import { keySheet, palette } from './help.ts';
import { redo, undo } from './history.ts';
import { inserts } from './insert.ts';
import { exportResponsible, exportWithSources, exportWord, print, save, saveCopy } from './output.ts';
import { nextPlaceholder, previousPlaceholder } from './placeholder.ts';
import { rolledWords } from './rolled-words.ts';
import {
  boxed,
  captions,
  clause,
  demote,
  headings,
  moves,
  numberingScheme,
  paragraph,
  plainKinds,
  promote,
  responsible,
  unnumbered,
} from './structure.ts';
import { dismissSuggestion, insertSuggestion, nextSuggestion, previousSuggestion, showContext } from './suggestion.ts';
import { tableCommands } from './table.ts';
import { bold, comment, highlight, lead, toConfirm } from './text.ts';
import { views } from './view.ts';

/** All commands of the editor, in the order of the toolbar. */
export const editorCommands: readonly EditorCommand[] = [
  undo,
  redo,
  bold,
  highlight,
  toConfirm,
  comment,
  lead,
  ...headings,
  clause,
  paragraph,
  unnumbered,
  promote,
  demote,
  ...plainKinds,
  ...captions,
  boxed,
  ...moves,
  responsible,
  numberingScheme,
  ...inserts,
  ...tableCommands,
  find,
  replace,
  findNext,
  findPrevious,
  nextPlaceholder,
  previousPlaceholder,
  insertSuggestion,
  nextSuggestion,
  previousSuggestion,
  dismissSuggestion,
  showContext,
  ...rolledWords,
  ...views,
  save,
  exportWord,
  print,
  saveCopy,
  exportResponsible,
  exportWithSources,
  palette,
  keySheet,
];
