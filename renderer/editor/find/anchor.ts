import { Editor, type Point } from 'slate';
import type { Block } from '../../../shared/document/model.ts';
import { fromSlate } from '../create-draft-editor.ts';
import type { Place } from './find-hits.ts';

/** A place that stays with its block when others come in above. */
export interface Anchor {
  readonly blockId: string;
  readonly start: number;
}

/** Text longer than this is no word to look for. */
const longestTaken = 60;

/** Where an anchor stands now; the start of the draft if its block is gone. */
export function placeOf(blocks: readonly Block[], anchor: Anchor | null): Place {
  const index = anchor ? blocks.findIndex(({ id }) => id === anchor.blockId) : -1;
  return anchor && index >= 0 ? { index, start: anchor.start } : { index: 0, start: 0 };
}

/** The anchor at a point of the text. */
export function anchorOf(editor: Editor, point: Point): Anchor {
  const [index = 0] = point.path;
  const before = { anchor: Editor.start(editor, [index]), focus: point };
  return { blockId: fromSlate(editor.children)[index]?.id ?? '', start: Editor.string(editor, before).length };
}

/** The words selected in one block, if they are few enough to be looked for. */
export function selectedWords(editor: Editor): string {
  const { selection } = editor;
  if (!selection || selection.anchor.path[0] !== selection.focus.path[0]) return '';
  const words = Editor.string(editor, selection);
  return words.length > longestTaken ? '' : words;
}
