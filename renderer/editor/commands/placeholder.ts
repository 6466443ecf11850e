import { StepBack, StepForward } from 'lucide-react';
import { stepToPlaceholder } from '../structure/placeholders.ts';
import type { EditorCommand } from './command.ts';

export const nextPlaceholder: EditorCommand = {
  name: 'nextPlaceholder',
  keys: ['F8'],
  icon: StepForward,
  group: 'placeholder',
  shownIn: 'palette',
  anywhere: true,
  run: ({ editor }) => stepToPlaceholder(editor, 1),
};

export const previousPlaceholder: EditorCommand = {
  name: 'previousPlaceholder',
  keys: ['Shift+F8'],
  icon: StepBack,
  group: 'placeholder',
  shownIn: 'palette',
  anywhere: true,
  run: ({ editor }) => stepToPlaceholder(editor, -1),
};
