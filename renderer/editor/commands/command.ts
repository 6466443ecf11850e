import type { LucideIcon } from 'lucide-react';
import type { Editor } from 'slate';

/** What commands work on: the editor, and what the window around it can do. */
export interface CommandContext {
  readonly editor: Editor;
  /** How many depths the draft's numbering scheme has. */
  readonly levels: number;
  insertSuggestion(): void;
  moveSuggestion(by: 1 | -1): void;
  exportDraft(): void;
  printDraft(): void;
  saveNow(): void;
}

/** One command, read by toolbar and keyboard alike; its words are `command.NAME`. */
export interface EditorCommand {
  readonly name: string;
  /** As written: “Mod+Shift+Z”, where Mod is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[];
  readonly icon: LucideIcon;
  /** Shown in the toolbar in the group of this name. */
  readonly group?: 'history' | 'text' | 'structure' | 'output';
  isActive?(context: CommandContext): boolean;
  run(context: CommandContext): void;
}
