import { ArrowDown, ArrowUp, BookOpen, CornerDownLeft, EyeOff } from 'lucide-react';
import type { CommandContext, EditorCommand } from './command.ts';

const hasSuggestions = ({ suggestionCount }: CommandContext) => suggestionCount > 0;

export const insertSuggestion: EditorCommand = {
  name: 'insertSuggestion',
  keys: ['Alt+Enter'],
  icon: CornerDownLeft,
  group: 'suggestion',
  shownIn: 'palette',
  isEnabled: hasSuggestions,
  run: (context) => context.insertSuggestion(),
};

export const nextSuggestion: EditorCommand = {
  name: 'nextSuggestion',
  keys: ['Alt+ArrowDown'],
  icon: ArrowDown,
  group: 'suggestion',
  shownIn: 'palette',
  isEnabled: hasSuggestions,
  run: (context) => context.moveSuggestion(1),
};

export const previousSuggestion: EditorCommand = {
  name: 'previousSuggestion',
  keys: ['Alt+ArrowUp'],
  icon: ArrowUp,
  group: 'suggestion',
  shownIn: 'palette',
  isEnabled: hasSuggestions,
  run: (context) => context.moveSuggestion(-1),
};

export const dismissSuggestion: EditorCommand = {
  name: 'dismissSuggestion',
  keys: ['Alt+Delete'],
  icon: EyeOff,
  group: 'suggestion',
  shownIn: 'palette',
  isEnabled: hasSuggestions,
  run: (context) => context.dismissSuggestion(),
};

export const showContext: EditorCommand = {
  name: 'showContext',
  keys: ['Alt+Shift+Enter'],
  icon: BookOpen,
  group: 'suggestion',
  shownIn: 'palette',
  isEnabled: hasSuggestions,
  run: (context) => context.showContext(),
};
