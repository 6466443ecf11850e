import type { Editor, Range } from 'slate';
import type { Block } from '../../../shared/document/model.ts';
import { placeholdersIn } from '../../../shared/document/placeholders.ts';
import { holdersIn, rangeOf } from '../holder-path.ts';
import { stepToRange } from '../step-to-range.ts';

/** Selects the next placeholder behind (1) or before (−1) the cursor, round the ends of the draft. */
export function stepToPlaceholder(editor: Editor, by: 1 | -1): void {
  stepToRange(editor, placeholderRanges(editor), by);
}

function placeholderRanges(editor: Editor): readonly Range[] {
  return (editor.children as readonly Block[])
    .flatMap(holdersIn)
    .flatMap(({ holder, path }) => placeholdersIn(holder).map(({ start, end }) => rangeOf(holder, path, start, end)));
}
