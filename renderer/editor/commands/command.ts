import type { LucideIcon } from 'lucide-react';
import type { Editor } from 'slate';
import type { EditorDialog } from '../use-command-dialogs.ts';

/** The groups of commands, in the order of the toolbar. */
export const commandGroups = [
  'history',
  'text',
  'structure',
  'insert',
  'table',
  'find',
  'placeholder',
  'suggestion',
  'view',
  'output',
  'help',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** What commands work on: the editor, and what the window around it can do. */
export interface CommandContext {
  readonly editor: Editor;
  readonly newId: () => string;
  /** The draft is open in another window. */
  readonly isReadOnly: boolean;
  /** How many suggestions there are to choose from. */
  readonly suggestionCount: number;
  insertSuggestion(): void;
  dismissSuggestion(): void;
  /** Shows the chosen suggestion where it stands in its plan. */
  showContext(): void;
  moveSuggestion(by: 1 | -1): void;
  openFind(mode: 'find' | 'replace'): void;
  stepToHit(by: 1 | -1): void;
  openDialog(dialog: EditorDialog): void;
  choosePicture(): void;
  zoom(by: 1 | -1 | 0): void;
  readonly isOverlapShown: boolean;
  showOverlap(isShown: boolean): void;
  exportDraft(): void;
  exportWithSources(): void;
  printDraft(): void;
  saveNow(): void;
  saveCopy(): void;
}

/** One command, read by toolbar, menus, keyboard, palette and the sheet of keys; its words are `command.NAME`. */
export interface EditorCommand {
  readonly name: string;
  /** As written: “Mod+Shift+Z”, where Mod is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[];
  readonly icon: LucideIcon;
  readonly group: CommandGroup;
  /** Stands in its group's menu instead of the toolbar, or in neither. */
  readonly shownIn?: 'menu' | 'palette';
  /** Answers to its keys anywhere in the open editor, not on the sheet alone. */
  readonly anywhere?: true;
  isActive?(context: CommandContext): boolean;
  /** Whether it would do anything now; without it, always. */
  isEnabled?(context: CommandContext): boolean;
  run(context: CommandContext): void;
}

/** Commands of these groups change the draft. */
const changing: ReadonlySet<CommandGroup> = new Set(['history', 'text', 'structure', 'insert', 'table', 'suggestion']);

/** Whether a command would do anything now: none changes a draft that may only be read. */
export function canRun(command: EditorCommand, context: CommandContext): boolean {
  if (context.isReadOnly && changing.has(command.group)) return false;
  return command.isEnabled?.(context) !== false;
}
