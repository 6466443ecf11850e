/** How much of a term a unit holds, in four steps. */
export type Grade = 0 | 1 | 2 | 3;

/** What each grade adds to a score. */
export type Gains = readonly [number, number, number, number];

/** Which units hold a term. A term's units must be added in rising order. */
export interface Postings {
  add(term: number, unit: number, grade: Grade): void;
  /** In how many units the term stands. */
  count(term: number): number;
  /** Adds to the score of each unit that holds the term the gain of its grade. */
  gain(term: number, gains: Gains, scores: Float32Array): void;
}

/** One list: its bytes lie in chunks of the pool, the first of 8 bytes, each next one twice as long up to 1024. */
interface List {
  first: number;
  /** Where the next byte goes, and where its chunk's bytes end; there the next chunk's place is written. */
  next: number;
  chunkEnd: number;
  chunkSize: number;
  last: number;
  count: number;
}

const firstChunk = 8;
const longestChunk = 1024;
const linkSize = 4;

/**
 * Postings as runs of bytes, the step from the unit before and the grade in one number of seven bits a byte, all lists
 * in one pool: most terms are rare, and a typed array of its own for each would cost more than what it holds.
 */
export function createPostings(): Postings {
  const lists = new Map<number, List>();
  const pool = createPool();
  return {
    add(term, unit, grade) {
      const list = lists.get(term) ?? openList(pool);
      if (list.count === 0) lists.set(term, list);
      writeNumber(pool, list, ((unit - list.last) << 2) | grade);
      list.last = unit;
      list.count++;
    },
    count: (term) => lists.get(term)?.count ?? 0,
    gain(term, gains, scores) {
      const list = lists.get(term);
      if (list) readList(pool, list, gains, scores);
    },
  };
}

interface Pool {
  bytes: Uint8Array;
  used: number;
}

function createPool(): Pool {
  return { bytes: new Uint8Array(1 << 16), used: 0 };
}

/** Gives the place of a fresh chunk that holds `size` bytes and a link. */
function allocate(pool: Pool, size: number): number {
  const place = pool.used;
  pool.used += size + linkSize;
  if (pool.used > pool.bytes.length) {
    const wider = new Uint8Array(Math.max(pool.used, Math.ceil(pool.bytes.length * 1.25)));
    wider.set(pool.bytes);
    pool.bytes = wider;
  }
  return place;
}

function openList(pool: Pool): List {
  const first = allocate(pool, firstChunk);
  return { first, next: first, chunkEnd: first + firstChunk, chunkSize: firstChunk, last: 0, count: 0 };
}

function writeNumber(pool: Pool, list: List, value: number): void {
  let rest = value;
  while (rest > 127) {
    writeByte(pool, list, (rest & 127) | 128);
    rest >>>= 7;
  }
  writeByte(pool, list, rest);
}

function writeByte(pool: Pool, list: List, byte: number): void {
  if (list.next === list.chunkEnd) {
    list.chunkSize = Math.min(list.chunkSize * 2, longestChunk);
    const place = allocate(pool, list.chunkSize);
    for (let part = 0; part < linkSize; part++) pool.bytes[list.chunkEnd + part] = place >>> (8 * part);
    list.next = place;
    list.chunkEnd = place + list.chunkSize;
  }
  pool.bytes[list.next++] = byte;
}

function readList({ bytes }: Pool, list: List, gains: Gains, scores: Float32Array): void {
  let at = list.first;
  let size = firstChunk;
  let end = at + size;
  let unit = 0;
  let value = 0;
  let shift = 0;
  while (at !== list.next) {
    if (at === end) {
      at =
        (bytes[end] ?? 0) |
        ((bytes[end + 1] ?? 0) << 8) |
        ((bytes[end + 2] ?? 0) << 16) |
        ((bytes[end + 3] ?? 0) << 24);
      size = Math.min(size * 2, longestChunk);
      end = at + size;
    }
    const byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    unit += value >>> 2;
    scores[unit] = (scores[unit] ?? 0) + gains[(value & 3) as Grade];
    value = 0;
    shift = 0;
  }
}
