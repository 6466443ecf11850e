import { Editor, Element, type Path, Text } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../../shared/document/model.ts';
import type { Hit } from './find-hits.ts';

/** The part of a hit that lies in one run. */
interface Piece {
  readonly path: Path;
  readonly start: number;
  readonly text: string;
  readonly isRolled: boolean;
}

/**
 * Puts a text in the place of each hit, as one step to undo. Hits are those of the text as it is now, in its order. The new
 * text takes the marks of the first run that the hit touches, but a rolled word that is only a part of the hit goes with it.
 */
export function replaceHits(editor: Editor, hits: readonly Hit[], replacement: string): void {
  if (hits.length === 0) return;
  HistoryEditor.withNewBatch(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      for (const hit of hits.toReversed()) replaceHit(editor, hit, replacement);
    }),
  );
}

/** Written as plain operations, since Slate's own transforms would move the cursor. */
function replaceHit(editor: Editor, hit: Hit, replacement: string): void {
  const block = editor.children[hit.index];
  if (!block || !Element.isElement(block))
    throw new Error(`Cannot replace a hit because there is no block ${hit.index}`);
  const pieces = piecesOf(block, hit);
  const heir = pieces.find(({ isRolled }) => !isRolled) ?? pieces[0];
  for (const piece of pieces.toReversed()) {
    const { path, start: offset, text } = piece;
    editor.apply({ type: 'remove_text', path, offset, text });
    if (piece === heir && replacement !== '') editor.apply({ type: 'insert_text', path, offset, text: replacement });
  }
}

function piecesOf(block: Block, { index, start, end }: Hit): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [place, run] of block.children.entries()) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    if (Text.isText(run) && from < to)
      pieces.push({
        path: [index, place],
        start: from,
        text: run.text.slice(from, to),
        isRolled: run.rolledFrom !== undefined,
      });
    at += run.text.length;
  }
  return pieces;
}
