import { type Editor, Point, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { reveal } from './reveal.ts';

/** Selects the next of some ranges behind (1) or before (−1) the cursor, round the ends of the draft. */
export function stepToRange(editor: Editor, ranges: readonly Range[], by: 1 | -1): void {
  const here = editor.selection && (by === 1 ? Range.end(editor.selection) : Range.start(editor.selection));
  const next = here ? ranges.filter((range) => isBeyond(range, here, by)).at(by === 1 ? 0 : -1) : undefined;
  const chosen = next ?? ranges.at(by === 1 ? 0 : -1);
  if (!chosen) return;
  Transforms.select(editor, chosen);
  ReactEditor.focus(editor);
  reveal(editor, chosen.anchor.path);
}

function isBeyond(range: Range, here: Point, by: 1 | -1): boolean {
  return by === 1 ? Point.compare(Range.start(range), here) >= 0 : Point.compare(Range.end(range), here) <= 0;
}
