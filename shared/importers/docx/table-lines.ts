import { rowOf, shownText } from '../lines.ts';
import { childElement, childElements, type MarkupElement } from '../markup.ts';
import type { SourceLine } from '../source-document.ts';
import { numberValue } from './ooxml-scanner.ts';

/** Word's tables have at most 63 columns. */
const mostColumns = 63;

/** Reads the paragraphs and tables of a cell. */
type BlockReader = (blocks: Iterable<MarkupElement>) => Iterable<SourceLine>;

/**
 * The rows of a table as lines; tables within a cell follow its row. A table of one column is a box (专栏): what is in it
 * comes as lines of its own.
 */
export function* tableLines(table: MarkupElement, readBlocks: BlockReader): Generator<SourceLine> {
  const rows = childElements(table).filter((child) => child.name === 'w:tr' && !isRemoved(child));
  const isBox = rows.every((row) => cellsOf(row).length <= 1);
  for (const row of rows) {
    if (isBox) for (const cell of cellsOf(row)) yield* readBlocks(childElements(cell));
    else yield* rowLines(row, readBlocks);
  }
}

/** Cells that continue one from the row above are empty, as are the columns that a wide cell covers before another. */
function* rowLines(row: MarkupElement, readBlocks: BlockReader): Generator<SourceLine> {
  const cells = emptyCells(numberValue(childElement(row, 'w:trPr'), 'w:gridBefore'));
  const nested: SourceLine[] = [];
  const own = cellsOf(row);
  for (const cell of own) {
    const lines = continuesAbove(cell) ? [] : [...readBlocks(childElements(cell))];
    nested.push(...lines.filter((line) => line.cells));
    const texts = lines.filter((line) => !line.cells).map(shownText);
    cells.push(texts.filter((text) => text !== '').join(' '));
    if (cell !== own.at(-1)) cells.push(...emptyCells(columnsOf(cell) - 1));
  }
  yield rowOf(cells);
  yield* nested;
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return childElements(row).filter(({ name }) => name === 'w:tc');
}

/** A row removed by a tracked change (ECMA-376 Part 1, 17.13.5.12). */
function isRemoved(row: MarkupElement): boolean {
  return childElement(childElement(row, 'w:trPr'), 'w:del') !== undefined;
}

function continuesAbove(cell: MarkupElement): boolean {
  const merge = childElement(childElement(cell, 'w:tcPr'), 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function columnsOf(cell: MarkupElement): number {
  return numberValue(childElement(cell, 'w:tcPr'), 'w:gridSpan') ?? 1;
}

function emptyCells(count = 0): string[] {
  return Array<string>(Math.min(Math.max(count, 0), mostColumns)).fill('');
}
