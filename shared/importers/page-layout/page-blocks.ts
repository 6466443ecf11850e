import { alignedTables } from './aligned-tables.ts';
import { isBox, type PageTable } from './ruled-tables.ts';
import type { Room } from './text-area.ts';
import { textColumns } from './text-columns.ts';
import { type VisualLine, visualLines } from './visual-lines.ts';

/** Lines that follow each other downwards in one room. */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly VisualLine[];
  readonly place: string;
  /** Counted from 0. */
  readonly page: number;
  /** Blocks of one name share a text area: pages of one width, a column of theirs, a box. */
  readonly area: string;
  /** Left and right pages may have other margins. */
  readonly side: 'left' | 'right';
  readonly room: Room;
  /** Text goes on from block to block of one story. */
  readonly story: string;
}

/** A table, on which page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly table: PageTable;
  readonly page: number;
}

export type PageBlock = TextBlock | TableBlock;

/** The tables of a page and the lines of text around them. */
export interface TabledPage {
  readonly width: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly VisualLine[];
}

/** The blocks of a page in reading order; `index` counts pages from 0. */
export function pageBlocks(page: TabledPage, index: number): PageBlock[] {
  const tables = page.tables.toSorted((a, b) => a.top - b.top);
  const { lines } = page;
  const blocks: PageBlock[] = [];
  let first = 0;
  tables.forEach((table, order) => {
    const below = lines.findIndex((line, at) => at >= first && line.baseline > table.top);
    const end = below < 0 ? lines.length : below;
    blocks.push(...textBlocks(lines.slice(first, end), page, index), tableBlock(table, index, order));
    first = end;
  });
  return [...blocks, ...textBlocks(lines.slice(first), page, index)];
}

/** A frame around text (专栏) holds a story of its own; any other table holds rows. */
function tableBlock(table: PageTable, page: number, order: number): PageBlock {
  if (!isBox(table)) return { kind: 'table', table, page };
  const name = `box ${page} ${order}`;
  const lines = visualLines(table.rows.flatMap((row) => row.flatMap(({ glyphs }) => glyphs)));
  return { kind: 'text', lines, place: name, page, area: name, side: 'right', room: table, story: name };
}

function textBlocks(lines: readonly VisualLine[], page: TabledPage, index: number): PageBlock[] {
  return textColumns(lines, page.width).flatMap(({ lines, column, room }) =>
    alignedTables(lines).map((piece): PageBlock => {
      if ('rows' in piece) return { kind: 'table', table: piece, page: index };
      const area = `${Math.round(page.width)} ${column}`;
      const side = index % 2 === 0 ? 'right' : 'left';
      return { kind: 'text', lines: piece, place: `page ${index} ${column}`, page: index, area, side, room, story: '' };
    }),
  );
}
