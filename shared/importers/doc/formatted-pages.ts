import { uint8, uint32 } from './little-endian.ts';
import { readPlc, stretchAt } from './plc.ts';
import { rememberResults } from './remember-results.ts';

/** A stretch of the file's text that has the same properties. */
export interface FormattedStretch<Properties> {
  /** Where it ends, as an offset in the file. */
  readonly end: number;
  readonly properties: Properties;
}

/** Finds the stretch that an offset in the WordDocument stream lies in. */
export type FormattedPages<Properties> = (offset: number) => FormattedStretch<Properties>;

const pageSize = 512;

/**
 * Opens the pages that hold the properties of characters or paragraphs ([MS-DOC], ChpxFkp and PapxFkp), by their table
 * (PlcBteChpx, PlcBtePapx). `entrySize` is that of an entry in a page's list: 1 for characters, 13 for paragraphs; `read`
 * is given the bytes from an entry's beginning to the end of its page, none where a stretch has no properties.
 */
export function openFormattedPages<Properties>(
  stream: Uint8Array,
  table: Uint8Array,
  entrySize: 1 | 13,
  read: (entry: Uint8Array) => Properties,
): FormattedPages<Properties> {
  const pages = readPlc(table, 4);
  const properties = rememberResults((place: number) => read(stream.subarray(place, endOfPage(place))));
  const none = read(new Uint8Array());
  return (offset) => {
    const index = pages.indexAt(offset);
    if (index < 0) return { end: endOfGap(offset, pages.position(0)), properties: none };
    const start = (uint32(pages.data(index), 0) & 0x3fffff) * pageSize;
    const found = stretchInPage(stream.subarray(start, start + pageSize), offset, entrySize);
    if (!found) return { end: pages.position(index + 1), properties: none };
    return { end: found.end, properties: found.entry === 0 ? none : properties(start + found.entry) };
  };
}

/** The last byte of a page is none of its entries'. */
function endOfPage(place: number): number {
  return Math.floor(place / pageSize) * pageSize + pageSize - 1;
}

function endOfGap(offset: number, first: number): number {
  return offset < first ? first : Number.POSITIVE_INFINITY;
}

/**
 * A page begins with the offsets of its stretches and a list of entries; its last byte tells how many there are. `entry` is
 * where in the page the properties begin, 0 for none.
 */
function stretchInPage(
  page: Uint8Array,
  offset: number,
  entrySize: number,
): { readonly end: number; readonly entry: number } | undefined {
  const most = Math.floor((pageSize - 5) / (4 + entrySize));
  const count = Math.min(uint8(page, pageSize - 1), most);
  const position = (place: number) => uint32(page, place * 4);
  const index = stretchAt(offset, count, position);
  if (index < 0) return undefined;
  return { end: position(index + 1), entry: 2 * uint8(page, (count + 1) * 4 + index * entrySize) };
}
