import type { Editor, Path, Point, Range } from 'slate';
import { type Block, cellsOf, type TextHolder } from '../../shared/document/model.ts';

/** Something with text and where it stands: a block at `[block]`, a table's cell at `[block, row, cell]`. */
export interface PlacedHolder {
  readonly holder: TextHolder;
  readonly path: Path;
}

/** What holds text in one block: the block itself, or a table's cells; `index` is the block's place in the draft. */
export function holdersIn(block: Block, index: number): readonly PlacedHolder[] {
  if (block.type !== 'table') return [{ holder: block, path: [index] }];
  return block.children.flatMap((row, rowIndex) =>
    row.children.map((cell, cellIndex) => ({ holder: cell, path: [index, rowIndex, cellIndex] })),
  );
}

/** The place in the draft of the block that has this id, or a cell that has it; −1 where it is gone. */
export function blockIndexOf(blocks: readonly Block[], id: string): number {
  return blocks.findIndex(
    (block) => block.id === id || (block.type === 'table' && cellsOf(block).some((cell) => cell.id === id)),
  );
}

/** The block or cell with an id; undefined where it is gone or, as a table, holds no text itself. */
export function placedHolder(blocks: readonly Block[], id: string): PlacedHolder | undefined {
  const index = blockIndexOf(blocks, id);
  const block = blocks[index];
  return block && holdersIn(block, index).find(({ holder }) => holder.id === id);
}

/** The same in the editor's text as it is now. */
export function holderAt(editor: Editor, id: string): PlacedHolder | undefined {
  return placedHolder(editor.children as readonly Block[], id);
}

/** The block or cell that a path leads into; undefined where it leads to a table or a row as a whole. */
export function placedAround(
  blocks: readonly Block[],
  [index = -1, row = -1, cell = -1]: Path,
): PlacedHolder | undefined {
  const block = blocks[index];
  if (block?.type !== 'table') return block && { holder: block, path: [index] };
  const holder = block.children[row]?.children[cell];
  return holder && { holder, path: [index, row, cell] };
}

/** The same in the editor's text as it is now. */
export function holderAround(editor: Editor, path: Path): PlacedHolder | undefined {
  return placedAround(editor.children as readonly Block[], path);
}

/** The range between two offsets of a holder's text. */
export function rangeOf(holder: TextHolder, path: Path, start: number, end: number): Range {
  return { anchor: pointAt(holder, path, start), focus: pointAt(holder, path, end) };
}

/** The point at an offset of a holder's text; at the border of two runs it is the end of the first. */
export function pointAt(holder: TextHolder, path: Path, offset: number): Point {
  let left = offset;
  const last = holder.children.length - 1;
  for (const [place, { text }] of holder.children.entries()) {
    if (left <= text.length || place === last) return { path: [...path, place], offset: Math.min(left, text.length) };
    left -= text.length;
  }
  return { path: [...path, 0], offset: 0 };
}

/** The offset of a point in the text of the holder that it stands in. */
export function offsetOf({ holder, path }: PlacedHolder, point: Point): number {
  const before = holder.children.slice(0, point.path[path.length] ?? 0);
  return before.reduce((sum, { text }) => sum + text.length, 0) + point.offset;
}
