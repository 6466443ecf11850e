import { gainOf, type PostingBytes } from './posting-bytes.ts';
import { createTermTable } from './term-table.ts';

/** How much of a term a unit holds, in four steps. */
export type Grade = 0 | 1 | 2 | 3;

/** What each grade adds to a score. */
export type Gains = readonly [number, number, number, number];

/** Which units hold a term. */
export interface Postings {
  /** In how many units the term stands. */
  count(term: number): number;
  /** Adds to the score of each unit that holds the term the gain of its grade. */
  gain(term: number, gains: Gains, scores: Float32Array): void;
}

/** Postings that grow. A term's units must be added in rising order. */
export interface GrowingPostings extends Postings {
  add(term: number, unit: number, grade: Grade): void;
  /** All terms there are, in no order. */
  terms(): Int32Array;
  listOf(term: number): PostingBytes;
  /** At least so many bytes hold all lists. */
  room(): number;
}

/** What is known of a list stands in the columns of one array. */
const columns = 6;
/** Where its first chunk lies in the pool. */
const first = 0;
/** Where its next byte goes, and where the bytes of its chunk end; there the place of the next chunk is written. */
const next = 1;
const chunkEnd = 2;
const chunkSize = 3;
const last = 4;
const count = 5;

const firstChunk = 4;
const longestChunk = 1024;
const linkSize = 4;
const emptyList: PostingBytes = { bytes: new Uint8Array(0), start: 0, end: 0 };

/**
 * The bytes of all lists lie in chunks of one pool, the first of 4 bytes, each next one twice as long up to 1024: most
 * terms are rare, and a typed array of its own for each would cost more than what it holds.
 */
export function createPostings(): GrowingPostings {
  const table = createTermTable();
  const pool: Pool = { bytes: new Uint8Array(1 << 16), used: 0, lists: new Int32Array(columns << 9) };
  const listOf = (term: number): PostingBytes => {
    const number = table.find(term);
    return number < 0 ? emptyList : gatherList(pool, number * columns);
  };
  return {
    add(term, unit, grade) {
      const list = table.numberOf(term) * columns;
      if (list >= pool.lists.length) pool.lists = widen(pool.lists, Math.ceil((list * 1.5) / columns) * columns);
      if (pool.lists[list + count] === 0) openList(pool, list);
      writeNumber(pool, list, ((unit - (pool.lists[list + last] ?? 0)) << 2) | grade);
      pool.lists[list + last] = unit;
      pool.lists[list + count] = (pool.lists[list + count] ?? 0) + 1;
    },
    count: (term) => pool.lists[table.find(term) * columns + count] ?? 0,
    gain: (term, gains, scores) => gainOf(listOf(term), gains, scores),
    terms: table.terms,
    listOf,
    room: () => pool.used,
  };
}

interface Pool {
  bytes: Uint8Array;
  used: number;
  lists: Int32Array;
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

function widen(lists: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(lists);
  return wider;
}

function openList(pool: Pool, list: number): void {
  const place = allocate(pool, firstChunk);
  pool.lists.set([place, place, place + firstChunk, firstChunk, 0, 0], list);
}

function writeNumber(pool: Pool, list: number, value: number): void {
  let rest = value;
  while (rest > 127) {
    writeByte(pool, list, (rest & 127) | 128);
    rest >>>= 7;
  }
  writeByte(pool, list, rest);
}

function writeByte(pool: Pool, list: number, byte: number): void {
  const { lists } = pool;
  const end = lists[list + chunkEnd] ?? 0;
  if (lists[list + next] === end) {
    const size = Math.min((lists[list + chunkSize] ?? 0) * 2, longestChunk);
    const place = allocate(pool, size);
    for (let part = 0; part < linkSize; part++) pool.bytes[end + part] = place >>> (8 * part);
    lists[list + next] = place;
    lists[list + chunkEnd] = place + size;
    lists[list + chunkSize] = size;
  }
  const at = lists[list + next] ?? 0;
  pool.bytes[at] = byte;
  lists[list + next] = at + 1;
}

/** The bytes of a list without the seams between its chunks. */
function gatherList({ bytes, lists }: Pool, list: number): PostingBytes {
  const end = lists[list + next] ?? 0;
  const lastStart = (lists[list + chunkEnd] ?? 0) - (lists[list + chunkSize] ?? 0);
  const chunks: Uint8Array[] = [];
  let size = firstChunk;
  let at = lists[list + first] ?? 0;
  while (at !== lastStart) {
    chunks.push(bytes.subarray(at, at + size));
    at = readLink(bytes, at + size);
    size = Math.min(size * 2, longestChunk);
  }
  if (chunks.length === 0) return { bytes, start: at, end };
  return joined([...chunks, bytes.subarray(at, end)]);
}

function readLink(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

function joined(chunks: readonly Uint8Array[]): PostingBytes {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, start: 0, end: at };
}
