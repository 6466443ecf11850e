import type { CommandContext } from '../commands/command.ts';

/** What a dialog of the editor is given; `onDone` closes it, and does its work when the text has the focus again. */
export interface EditorDialogProps {
  readonly context: CommandContext;
  readonly onDone: (work?: () => void) => void;
}
