import { ArrowDownToLine, ArrowUpToLine, Replace, Search } from 'lucide-react';
import type { EditorCommand } from './command.ts';

export const find: EditorCommand = {
  name: 'find',
  keys: ['Mod+F'],
  icon: Search,
  group: 'find',
  anywhere: true,
  run: (context) => context.openFind('find'),
};

export const replace: EditorCommand = {
  name: 'replace',
  keys: ['Mod+H'],
  icon: Replace,
  group: 'find',
  anywhere: true,
  run: (context) => context.openFind('replace'),
};

export const findNext: EditorCommand = {
  name: 'findNext',
  keys: ['F3'],
  icon: ArrowDownToLine,
  group: 'find',
  shownIn: 'palette',
  anywhere: true,
  run: (context) => context.stepToHit(1),
};

export const findPrevious: EditorCommand = {
  name: 'findPrevious',
  keys: ['Shift+F3'],
  icon: ArrowUpToLine,
  group: 'find',
  shownIn: 'palette',
  anywhere: true,
  run: (context) => context.stepToHit(-1),
};
