import { ArrowDown, ArrowUp, CornerDownLeft } from 'lucide-react';
import type { EditorCommand } from './command.ts';

export const insertSuggestion: EditorCommand = {
  name: 'insertSuggestion',
  keys: ['Alt+Enter'],
  icon: CornerDownLeft,
  run: (context) => context.insertSuggestion(),
};

export const nextSuggestion: EditorCommand = {
  name: 'nextSuggestion',
  keys: ['Alt+ArrowDown'],
  icon: ArrowDown,
  run: (context) => context.moveSuggestion(1),
};

export const previousSuggestion: EditorCommand = {
  name: 'previousSuggestion',
  keys: ['Alt+ArrowUp'],
  icon: ArrowUp,
  run: (context) => context.moveSuggestion(-1),
};
