import { matchesKey, type PressedKey } from '../ui/matches-key.ts';

/** What can be done with lines of the outline. */
export type OutlineAction =
  | 'go'
  | 'select'
  | 'moveUp'
  | 'moveDown'
  | 'promote'
  | 'demote'
  | 'goal'
  | 'delete'
  | 'undo'
  | 'redo';

/** The keys of the actions in the outline. */
export const outlineKeys: Readonly<Partial<Record<OutlineAction, string>>> = {
  go: 'F2',
  moveUp: 'Alt+Shift+ArrowUp',
  moveDown: 'Alt+Shift+ArrowDown',
  promote: 'Alt+Shift+ArrowLeft',
  demote: 'Alt+Shift+ArrowRight',
  delete: 'Delete',
  undo: 'Mod+Z',
  redo: 'Mod+Y',
};

/** The action of a key. */
export function actionOf(event: PressedKey): OutlineAction | undefined {
  if (matchesKey(event, 'Mod+Shift+Z')) return 'redo';
  const found = Object.entries(outlineKeys).find(([, keys]) => matchesKey(event, keys));
  return found?.[0] as OutlineAction | undefined;
}

/** Whether a key asks for the menu of the line. */
export function asksForMenu(event: PressedKey): boolean {
  return matchesKey(event, 'Shift+F10') || matchesKey(event, 'ContextMenu');
}
