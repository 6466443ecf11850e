import { Keyboard, SquareTerminal } from 'lucide-react';
import type { EditorCommand } from './command.ts';

export const palette: EditorCommand = {
  name: 'palette',
  keys: ['Mod+K'],
  icon: SquareTerminal,
  group: 'help',
  anywhere: true,
  run: (context) => context.openDialog('palette'),
};

export const keySheet: EditorCommand = {
  name: 'keySheet',
  keys: ['Mod+/'],
  icon: Keyboard,
  group: 'help',
  anywhere: true,
  run: (context) => context.openDialog('keySheet'),
};
