import { Check, CheckCheck, RotateCcw, StepBack, StepForward, Undo2 } from 'lucide-react';
import type { Editor } from 'slate';
import { rolledAtCursor, settleHere, settleRolledWords, stepToRolled } from '../rolled-words.ts';
import type { EditorCommand } from './command.ts';

type Look = Pick<EditorCommand, 'name' | 'keys' | 'icon'>;

function onRolled(look: Look, run: (editor: Editor) => void, extra: Partial<EditorCommand> = {}): EditorCommand {
  return { ...look, group: 'suggestion', shownIn: 'palette', run: ({ editor }) => run(editor), ...extra };
}

const here: Partial<EditorCommand> = { isEnabled: ({ editor }) => rolledAtCursor(editor) !== undefined };

/** What roll-forward changed (换期改写), gone through and settled word by word or all together. */
export const rolledWords: readonly EditorCommand[] = [
  onRolled({ name: 'nextRolled', keys: ['F9'], icon: StepForward }, (editor) => stepToRolled(editor, 1)),
  onRolled({ name: 'previousRolled', keys: ['Shift+F9'], icon: StepBack }, (editor) => stepToRolled(editor, -1)),
  onRolled({ name: 'acceptRolled', keys: ['Alt+Y'], icon: Check }, (editor) => settleHere(editor, 'accept'), here),
  onRolled({ name: 'refuseRolled', keys: ['Alt+N'], icon: Undo2 }, (editor) => settleHere(editor, 'refuse'), here),
  onRolled({ name: 'acceptAllRolled', keys: [], icon: CheckCheck }, (editor) => settleRolledWords(editor, 'accept')),
  onRolled({ name: 'refuseAllRolled', keys: [], icon: RotateCcw }, (editor) => settleRolledWords(editor, 'refuse')),
];
