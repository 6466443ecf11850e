import { Editor, type Path } from 'slate';
import { HistoryEditor } from 'slate-history';
import { holderAround, type PlacedHolder } from '../holder-path.ts';
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
  const placed = holderAround(editor, hit.path);
  if (!placed) throw new Error(`Cannot replace a hit because nothing stands at ${hit.path}`);
  const pieces = piecesOf(placed, hit);
  const heir = pieces.find(({ isRolled }) => !isRolled) ?? pieces[0];
  for (const piece of pieces.toReversed()) {
    const { path, start: offset, text } = piece;
    editor.apply({ type: 'remove_text', path, offset, text });
    if (piece === heir && replacement !== '') editor.apply({ type: 'insert_text', path, offset, text: replacement });
  }
}

function piecesOf({ holder, path }: PlacedHolder, { start, end }: Hit): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [place, run] of holder.children.entries()) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    at += run.text.length;
    if (from >= to) continue;
    if (run.refersTo !== undefined) throw new Error('Cannot replace a hit because a reference stands in it');
    pieces.push({
      path: [...path, place],
      start: from,
      text: run.text.slice(from, to),
      isRolled: run.rolledFrom !== undefined,
    });
  }
  return pieces;
}
