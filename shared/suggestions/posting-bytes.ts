import type { Gains } from './postings.ts';

/**
 * A list of postings as bytes: its units in rising order, each as the step from the one before (the first from 0) with the
 * grade in the two lowest bits; seven bits a byte, the lowest first, a bit at the top where more follow.
 */
export interface PostingBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Adds to the score of each unit of a list the gain of its grade. */
export function gainOf({ bytes, start, end }: PostingBytes, gains: Gains, scores: Float32Array): void {
  const gainsOfGrades = Float64Array.from(gains);
  let unit = 0;
  for (let at = start; at < end; ) {
    let value = bytes[at++] ?? 0;
    // Most steps of the lists that take long are short.
    if (value > 127) {
      value &= 127;
      for (let shift = 7, more = 128; more > 127; shift += 7) {
        more = bytes[at++] ?? 0;
        value |= (more & 127) << shift;
      }
    }
    unit += value >>> 2;
    scores[unit] = (scores[unit] ?? 0) + (gainsOfGrades[value & 3] ?? 0);
  }
}

/** Where lists are written one behind another. */
export interface PostingWriter {
  readonly bytes: Uint8Array;
  /** Where the next byte goes. */
  at: number;
}

/** Writes one posting. */
export function writePosting(writer: PostingWriter, step: number, grade: number): void {
  let rest = (step << 2) | grade;
  while (rest > 127) {
    writer.bytes[writer.at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  writer.bytes[writer.at++] = rest;
}

/**
 * Writes the units of a list by their new numbers, which rise as well; those with a negative one are left out. `last` is
 * the unit written before; gives the last one written and how many they were.
 */
export function rewriteList(
  { bytes, start, end }: PostingBytes,
  numbers: Int32Array,
  last: number,
  writer: PostingWriter,
): { readonly last: number; readonly count: number } {
  let [unit, value, shift, written, count] = [0, 0, 0, last, 0];
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    unit += value >>> 2;
    const number = numbers[unit] ?? -1;
    if (number >= 0) {
      writePosting(writer, number - written, value & 3);
      written = number;
      count++;
    }
    value = 0;
    shift = 0;
  }
  return { last: written, count };
}
