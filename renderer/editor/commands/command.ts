import type { LucideIcon } from 'lucide-react';
import type { Editor } from 'slate';

/** The groups of commands, in the order of the toolbar. */
export const commandGroups = ['history', 'text', 'structure', 'find', 'suggestion', 'output', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** What commands work on: the editor, and what the window around it can do. */
export interface CommandContext {
  readonly editor: Editor;
  /** How many depths the draft's numbering scheme has. */
  readonly levels: number;
  /** How many suggestions there are to choose from. */
  readonly suggestionCount: number;
  insertSuggestion(): void;
  moveSuggestion(by: 1 | -1): void;
  openFind(mode: 'find' | 'replace'): void;
  stepToHit(by: 1 | -1): void;
  openPalette(): void;
  openKeySheet(): void;
  exportDraft(): void;
  printDraft(): void;
  saveNow(): void;
}

/** One command, read by toolbar, keyboard, palette and the sheet of keys; its words are `command.NAME`. */
export interface EditorCommand {
  readonly name: string;
  /** As written: “Mod+Shift+Z”, where Mod is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[];
  readonly icon: LucideIcon;
  readonly group: CommandGroup;
  /** Has no button in the toolbar. */
  readonly buttonless?: true;
  /** Answers to its keys anywhere in the open editor, not on the sheet alone. */
  readonly anywhere?: true;
  isActive?(context: CommandContext): boolean;
  /** Whether it would do anything now; without it, always. */
  isEnabled?(context: CommandContext): boolean;
  run(context: CommandContext): void;
}
