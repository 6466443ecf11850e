import { type KeyboardEvent as ReactKeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { matchesKey } from '../ui/matches-key.ts';
import { type CommandContext, canRun, type EditorCommand } from './commands/command.ts';
import { editorCommands } from './commands/index.ts';
import { catchUpSelection } from './sheet/catch-up-selection.ts';

const ofWindow = editorCommands.filter(({ anywhere }) => anywhere);
const ofSheet = editorCommands.filter(({ anywhere }) => !anywhere);

/** The keys of the commands: gives those of the sheet, and listens for the others in the window unless `hidden`. */
export function useCommandKeys(context: CommandContext, hidden: boolean): (event: ReactKeyboardEvent) => void {
  // The sheet renders for changes of its own; what it calls may always be the latest.
  const latest = useRef(context);
  latest.current = context;
  useEffect(() => {
    if (hidden) return undefined;
    const run = (event: KeyboardEvent) => void runKey(event, ofWindow, latest.current);
    // Ahead of the fields, which keep their keys to themselves.
    window.addEventListener('keydown', run, true);
    return () => window.removeEventListener('keydown', run, true);
  }, [hidden]);
  return useCallback((event) => {
    // Told to React as well, or the sheet would do the same once more.
    if (runKey(event.nativeEvent, ofSheet, latest.current)) event.preventDefault();
  }, []);
}

/** Whether the key was one of the commands’. A dialog has the keys for itself, but the browser gets none of them either. */
function runKey(event: KeyboardEvent, commands: readonly EditorCommand[], context: CommandContext): boolean {
  // While an input method composes, its keys are its own.
  if (event.isComposing) return false;
  const command = commands.find(({ keys }) => keys.some((written) => matchesKey(event, written)));
  if (!command) return false;
  event.preventDefault();
  const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]');
  if (isInDialog) return true;
  catchUpSelection(context.editor);
  if (canRun(command, context)) command.run(context);
  return true;
}
