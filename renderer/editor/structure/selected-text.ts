import { type Editor, Path, type Point, Range } from 'slate';
import { type Block, textOf } from '../../../shared/document/model.ts';
import { holdersIn, offsetOf, type PlacedHolder } from '../holder-path.ts';
import { tableSelection } from './tables.ts';

/** A part of a text, by offsets. */
export interface Stretch {
  readonly placed: PlacedHolder;
  readonly from: number;
  readonly to: number;
}

/** The texts of one block between two points, of which null is its edge. */
export function stretchesBetween(
  editor: Editor,
  index: number,
  start: Point | null,
  end: Point | null,
): readonly Stretch[] {
  return holdersIn(editor.children[index] as Block, index)
    .filter(
      ({ path }) =>
        (start === null || Path.compare(path, start.path.slice(0, path.length)) >= 0) &&
        (end === null || Path.compare(path, end.path.slice(0, path.length)) <= 0),
    )
    .map((placed) => ({
      placed,
      from: start && Path.isAncestor(placed.path, start.path) ? offsetOf(placed, start) : 0,
      to: end && Path.isAncestor(placed.path, end.path) ? offsetOf(placed, end) : textOf(placed.holder).length,
    }));
}

/** The selected texts in their order; of one table, those of the rectangle between two cells. */
export function selectedText(editor: Editor): readonly Stretch[] {
  const { selection } = editor;
  if (!selection) return [];
  const [start, end] = Range.edges(selection);
  const [first, last] = [start.path[0] ?? 0, end.path[0] ?? 0];
  const cells = first === last ? tableSelection(editor)?.cells : undefined;
  if (cells && cells.length > 1)
    return cells.map(({ cell, row, index }) => ({
      placed: { holder: cell, path: [first, row, index] },
      from: 0,
      to: textOf(cell).length,
    }));
  return Array.from({ length: last - first + 1 }, (_value, offset) => first + offset).flatMap((index) =>
    stretchesBetween(editor, index, index === first ? start : null, index === last ? end : null),
  );
}

/** Who selects more blocks than these does not look for anything like them. */
const mostBlocks = 5;

/** The selected words of a few blocks, one text behind the other; '' where nothing is selected, or much. */
export function selectedWords(editor: Editor): string {
  if (!editor.selection || Range.isCollapsed(editor.selection)) return '';
  const [start, end] = Range.edges(editor.selection);
  if ((end.path[0] ?? 0) - (start.path[0] ?? 0) >= mostBlocks) return '';
  return selectedText(editor)
    .map(({ placed, from, to }) => textOf(placed.holder).slice(from, to))
    .join('');
}
