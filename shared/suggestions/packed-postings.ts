import { gainOf, type PostingBytes, type PostingWriter, rewriteList } from './posting-bytes.ts';
import type { GrowingPostings, Postings } from './postings.ts';

/** Postings in their smallest form, which does not grow: as they are stored. */
export interface PackedPostings {
  /** Rising. */
  readonly terms: Int32Array;
  /** Per term how many units hold it. */
  readonly counts: Uint32Array;
  /** Per term where its list begins, and at last where the last one ends. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

export const noPostings: PackedPostings = {
  terms: new Int32Array(0),
  counts: new Uint32Array(0),
  starts: new Uint32Array(1),
  bytes: new Uint8Array(0),
};

/** Reads packed postings. */
export function readPacked(packed: PackedPostings): Postings {
  return {
    count: (term) => packed.counts[placeOf(packed.terms, term)] ?? 0,
    gain: (term, gains, scores) => gainOf(packedList(packed, term), gains, scores),
  };
}

function packedList({ terms, starts, bytes }: PackedPostings, term: number): PostingBytes {
  const place = placeOf(terms, term);
  return place < 0 ? { bytes, start: 0, end: 0 } : { bytes, start: starts[place] ?? 0, end: starts[place + 1] ?? 0 };
}

/** -1 where it is not among them. */
function placeOf(terms: Int32Array, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** So many terms are packed in one step; about two milliseconds in a library of a thousand plans. */
const stepTerms = 2000;

/**
 * Packs postings together with those that came after them, in steps. `numbers` gives each unit its new number, rising as
 * the old ones do; units with a negative one are left out.
 */
export function* packPostings(
  packed: PackedPostings,
  growing: GrowingPostings,
  numbers: Int32Array,
): Generator<undefined, PackedPostings> {
  const terms = unionOf(packed.terms, growing.terms());
  const counts = new Uint32Array(terms.length);
  const starts = new Uint32Array(terms.length + 1);
  // A step over units that are left out takes no more bytes than the steps that led over them.
  const writer: PostingWriter = { bytes: new Uint8Array(packed.bytes.length + growing.room()), at: 0 };
  let kept = 0;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] ?? 0;
    const older = rewriteList(packedList(packed, term), numbers, 0, writer);
    const newer = rewriteList(growing.listOf(term), numbers, older.last, writer);
    if (place % stepTerms === stepTerms - 1) yield;
    if (older.count + newer.count === 0) continue;
    terms[kept] = term;
    counts[kept++] = older.count + newer.count;
    starts[kept] = writer.at;
  }
  const bytes = writer.bytes.slice(0, writer.at);
  return { terms: terms.slice(0, kept), counts: counts.slice(0, kept), starts: starts.slice(0, kept + 1), bytes };
}

function unionOf(one: Int32Array, other: Int32Array): Int32Array {
  const all = new Int32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  all.sort();
  return all.filter((term, place) => place === 0 || term !== all[place - 1]);
}
