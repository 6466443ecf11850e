import { leastOverlap } from './overlap.ts';

/** So many characters make a fingerprint. */
export const gramLength = 8;
/** One of so many neighbouring fingerprints is kept, so that two equal stretches of `leastOverlap` share one. */
const window = leastOverlap - gramLength + 1;
const base = 0x9e3779b1;
const baseToGram = powerOf(base, gramLength);

/**
 * Tells the fingerprints of folded text from `from` to before `to`: of each window the least hash, the last of equals
 * (winnowing: Schleimer, Wilkerson and Aiken, 2003). What is too short to overlap has none.
 */
export function visitFingerprints(
  codes: Uint16Array,
  from: number,
  to: number,
  visit: (hash: number, at: number) => void,
): void {
  if (to - from < leastOverlap) return;
  const last = to - gramLength;
  const hashes = new Uint32Array(last - from + 1);
  fillHashes(codes, from, hashes);
  let least = -1;
  for (let first = 0; first + window <= hashes.length; first++) {
    const next = least < first ? leastIn(hashes, first, first + window) : lesser(hashes, least, first + window - 1);
    if (next === least) continue;
    least = next;
    visit(hashes[least] ?? 0, from + least);
  }
}

/** The hash of the fingerprint at a place, as it was told. */
export function hashAt(codes: Uint16Array, at: number): number {
  return scatter(sumOf(codes, at));
}

function fillHashes(codes: Uint16Array, from: number, hashes: Uint32Array): void {
  let sum = sumOf(codes, from);
  for (let place = 0; place < hashes.length; place++) {
    hashes[place] = scatter(sum);
    const at = from + place;
    sum = (Math.imul(sum, base) + (codes[at + gramLength] ?? 0) - Math.imul(codes[at] ?? 0, baseToGram)) | 0;
  }
}

function sumOf(codes: Uint16Array, at: number): number {
  let sum = 0;
  for (let place = 0; place < gramLength; place++) sum = (Math.imul(sum, base) + (codes[at + place] ?? 0)) | 0;
  return sum;
}

/** Spreads a sum over all 32 bits. */
function scatter(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function lesser(hashes: Uint32Array, left: number, right: number): number {
  return (hashes[right] ?? 0) <= (hashes[left] ?? 0) ? right : left;
}

function leastIn(hashes: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let place = from + 1; place < to; place++) least = lesser(hashes, least, place);
  return least;
}

function powerOf(factor: number, exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step++) power = Math.imul(power, factor);
  return power;
}
