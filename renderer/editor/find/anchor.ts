import { Editor, type Point } from 'slate';
import { type Block, referenceSign } from '../../../shared/document/model.ts';
import { holderAround, offsetOf, placedHolder } from '../holder-path.ts';
import type { Place } from './find-hits.ts';

/** A place that stays with its block or cell when others come in above. */
export interface Anchor {
  readonly id: string;
  readonly start: number;
}

/** Text longer than this is no word to look for. */
const longestTaken = 60;

/** Where an anchor stands now; the start of the draft if its block or cell is gone. */
export function placeOf(blocks: readonly Block[], anchor: Anchor | null): Place {
  const placed = anchor ? placedHolder(blocks, anchor.id) : undefined;
  return anchor && placed ? { path: placed.path, start: anchor.start } : { path: [0], start: 0 };
}

/** The anchor at a point of the text; null where the point stands in no text. */
export function anchorOf(editor: Editor, point: Point): Anchor | null {
  const placed = holderAround(editor, point.path);
  return placed ? { id: placed.holder.id, start: offsetOf(placed, point) } : null;
}

/** The words selected in one block or cell, if they are few enough to be looked for and hold no reference. */
export function selectedWords(editor: Editor): string {
  const { selection } = editor;
  if (!selection) return '';
  const [from, to] = [holderAround(editor, selection.anchor.path), holderAround(editor, selection.focus.path)];
  if (!from || from.holder.id !== to?.holder.id) return '';
  const words = Editor.string(editor, selection);
  return words.length > longestTaken || words.includes(referenceSign) ? '' : words;
}
