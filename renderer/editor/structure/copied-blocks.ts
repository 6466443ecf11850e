import { type Descendant, type Editor, Node, Range } from 'slate';
import { joinRuns } from '../../../shared/document/join-runs.ts';
import { type Block, type TableBlock, type TextRun, textOf } from '../../../shared/document/model.ts';
import { isBoxed } from '../../../shared/document/sections.ts';
import { isBoxable } from './become.ts';
import { isRectangle, type TableSelection, tableSelection } from './tables.ts';

/**
 * What is selected, as it is copied: of one table the selected cells, of a table in part with other blocks all of it.
 * A run of which nothing is selected is left out, since a reference without its sign could not be read again.
 */
export function copiedBlocks(editor: Editor): Block[] {
  const { selection } = editor;
  if (!selection) return [];
  const [start, end] = Range.edges(selection);
  const selected = start.path[0] === end.path[0] ? tableSelection(editor) : undefined;
  if (selected) return [copiedCells(selected, Node.fragment(editor, selection))];
  const fragment = Node.fragment(editor, selection) as Block[];
  const whole = (block: Block, index: number) =>
    block.type === 'table'
      ? (editor.children[(start.path[0] ?? 0) + index] as Block)
      : { ...block, children: joinRuns(block.children) };
  return fragment.map(whole);
}

/**
 * Words of one cell are a paragraph with the table's sources, several cells a table of these; cells that reach out
 * of them bring their table.
 */
function copiedCells(selected: TableSelection, fragment: Descendant[]): Block {
  const { table, cells, top, bottom, left, right } = selected;
  if (cells.length === 1) {
    const runs = fragment.flatMap((node) => [...Node.texts(node)].map(([run]) => run));
    const { provenance } = table;
    const id = cells[0]?.cell.id ?? '';
    return { type: 'paragraph', id, ...(provenance ? { provenance } : {}), children: joinRuns(runs) };
  }
  if (!isRectangle(selected)) return table;
  const columns = table.columns.slice(left, right + 1);
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const children = table.children.slice(top, bottom + 1).map((row, offset) => ({
    ...row,
    children: cells.filter((one) => one.row === top + offset).map(({ cell }) => cell),
  }));
  return {
    ...table,
    headerRows: Math.max(0, Math.min(table.headerRows, bottom + 1) - top),
    columns: columns.map((column) => ({ ...column, share: column.share / total })),
    children,
  };
}

/** The blocks of a fragment as they may stand at a place: in a box what may be in one, elsewhere in no box but their own. */
export function blocksToPaste(blocks: readonly Block[], inBox: boolean): readonly Block[] {
  return inBox ? blocks.flatMap(intoBox) : outOfBox(blocks);
}

function intoBox(block: Block): readonly Block[] {
  if (block.type === 'pageBreak') return [];
  if (isBoxable(block.type)) return [{ ...block, boxed: true } as Block];
  const { id, provenance, children } = block as Extract<Block, { type: 'note' }>;
  return [{ type: 'paragraph', id, boxed: true, ...(provenance ? { provenance } : {}), children }];
}

function outOfBox(blocks: readonly Block[]): readonly Block[] {
  let isInBox = false;
  return blocks.map((block) => {
    isInBox = block.type === 'boxTitle' || (isInBox && isBoxed(block));
    if (isInBox || !isBoxed(block)) return block;
    const { boxed: _boxed, ...free } = block as TableBlock;
    return free;
  });
}

/** The blocks as text with line breaks, for a place that holds no blocks; a table's cells are parted by tabs. */
export function asLines(blocks: readonly Block[]): readonly TextRun[] {
  const lines = blocks.map((block) => (block.type === 'table' ? [{ text: textOf(block) }] : block.children));
  return joinRuns(lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line])));
}
