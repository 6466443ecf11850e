import type { MarkupElement } from '../markup.ts';
import { paragraphElement, type StoryContext } from './paragraph-element.ts';
import type { ParagraphProperties, RowShape } from './paragraph-properties.ts';
import { type TableRow, tableElement } from './table-element.ts';
import type { TextRange } from './word-file.ts';

/** Word nests tables 63 deep at most. */
const deepestTable = 63;

const cellMark = 7;
const sectionMark = 12;
const paragraphMark = 13;

/** A table whose end is not reached: its rows, the cells of the row that is being read, and what is in the last one. */
interface OpenTable {
  readonly rows: TableRow[];
  readonly cells: MarkupElement[][];
  readonly blocks: MarkupElement[];
}

/** The paragraphs and tables of a story, as `w:p` and `w:tbl`, one after the other. */
export function* storyBlocks(story: TextRange, context: StoryContext): Generator<MarkupElement> {
  const open: OpenTable[] = [];
  for (const range of paragraphRanges(story, context)) {
    const paragraph = context.text.paragraph(range.end - 1);
    const { properties } = paragraph;
    const depth = tableDepth(properties);
    yield* closeTables(open, depth);
    while (open.length < depth) open.push({ rows: [], cells: [], blocks: [] });
    const table = open.at(-1);
    if (!table) yield paragraphElement(range, paragraph, context);
    else if (properties.endsRow) endRow(table, properties.row, isRemoved(range, context));
    else {
      table.blocks.push(paragraphElement(range, paragraph, context));
      const isCellEnd = properties.endsInnerCell || context.text.characters.charCodeAt(range.end - 1) === cellMark;
      if (isCellEnd) table.cells.push(table.blocks.splice(0));
    }
  }
  yield* closeTables(open, 0);
}

/** A page break is the same character as the mark that ends a section; only the latter ends its paragraph. */
function* paragraphRanges({ start, end }: TextRange, { text, endsSection }: StoryContext): Generator<TextRange> {
  const last = Math.min(end, text.characters.length);
  let from = start;
  for (let at = start; at < last; at++) {
    const code = text.characters.charCodeAt(at);
    const isMark = code === paragraphMark || code === cellMark || (code === sectionMark && endsSection(at + 1));
    if (!isMark && at + 1 < last) continue;
    yield { start: from, end: at + 1 };
    from = at + 1;
  }
}

function tableDepth({ inTable = false, tableDepth: depth = 0 }: ParagraphProperties): number {
  return Math.min(Math.max(depth, inTable ? 1 : 0), deepestTable);
}

function isRemoved({ end }: TextRange, { text }: StoryContext): boolean {
  const [ofMark] = text.runs({ start: end - 1, end });
  return ofMark?.properties.isRemoved ?? false;
}

function endRow(table: OpenTable, shape: RowShape | undefined, removed: boolean): void {
  if (table.blocks.length > 0) table.cells.push(table.blocks.splice(0));
  table.rows.push({ cells: table.cells.splice(0), shape, isRemoved: removed });
}

/** Ends the tables that are deeper than this; one in another becomes a part of that one's cell. */
function* closeTables(open: OpenTable[], depth: number): Generator<MarkupElement> {
  while (open.length > depth) {
    const table = open.pop();
    if (!table) return;
    if (table.cells.length + table.blocks.length > 0) endRow(table, undefined, false);
    const outer = open.at(-1);
    const whole = tableElement(table.rows);
    if (outer) outer.blocks.push(whole);
    else yield whole;
  }
}
