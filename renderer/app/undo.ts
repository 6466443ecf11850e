import { type DraftUndo, isDraftUndo } from '../drafts/draft-undo.ts';
import type { LibraryUndo } from '../library/library-undo.ts';

/** What takes back something that a notice tells of; each place has its own kinds. */
export type Undo = LibraryUndo | DraftUndo;

/** Gives an undo to the place that it belongs to. */
export function undoBy(
  undo: Undo,
  places: {
    readonly library: (undo: LibraryUndo) => Promise<void>;
    readonly drafts: (undo: DraftUndo) => Promise<void>;
  },
): Promise<void> {
  return isDraftUndo(undo) ? places.drafts(undo) : places.library(undo);
}
