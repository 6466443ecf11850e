import { uint8, uint32 } from './little-endian.ts';
import { readPlc, stretchAt } from './plc.ts';

/** A stretch of the file's text that has the same properties. */
export interface FormattedStretch {
  /** Where it ends, as an offset in the file. */
  readonly end: number;
  /** Where its properties begin, up to the end of their page; empty where it has none. */
  readonly properties: Uint8Array;
}

/** Finds the stretch that an offset in the WordDocument stream lies in. */
export type FormattedPages = (offset: number) => FormattedStretch;

const pageSize = 512;
const none = new Uint8Array();

/**
 * Opens the pages that hold the properties of characters or paragraphs ([MS-DOC], ChpxFkp and PapxFkp), by their table
 * (PlcBteChpx, PlcBtePapx). `entrySize` is that of an entry in a page's list: 1 for characters, 13 for paragraphs.
 */
export function openFormattedPages(stream: Uint8Array, table: Uint8Array, entrySize: 1 | 13): FormattedPages {
  const pages = readPlc(table, 4);
  return (offset) => {
    const index = pages.indexAt(offset);
    if (index < 0) return { end: endOfGap(offset, pages.position(0)), properties: none };
    const start = (uint32(pages.data(index), 0) & 0x3fffff) * pageSize;
    const page = stream.subarray(start, start + pageSize);
    return stretchInPage(page, offset, entrySize) ?? { end: pages.position(index + 1), properties: none };
  };
}

function endOfGap(offset: number, first: number): number {
  return offset < first ? first : Number.POSITIVE_INFINITY;
}

/** A page begins with the offsets of its stretches and a list of entries; its last byte tells how many there are. */
function stretchInPage(page: Uint8Array, offset: number, entrySize: number): FormattedStretch | undefined {
  const most = Math.floor((pageSize - 5) / (4 + entrySize));
  const count = Math.min(uint8(page, pageSize - 1), most);
  const position = (place: number) => uint32(page, place * 4);
  const index = stretchAt(offset, count, position);
  if (index < 0) return undefined;
  const at = 2 * uint8(page, (count + 1) * 4 + index * entrySize);
  return { end: position(index + 1), properties: at === 0 ? none : page.subarray(at, pageSize - 1) };
}
