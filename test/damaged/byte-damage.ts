import type { Random } from '../support/random.ts';

/** Damages the bytes of a file; gives a copy. */
export type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const mostChanges = 40;

/** What disks, lines and careless programs do to files. */
export const byteDamages: Readonly<Record<string, Damage>> = {
  cutOff: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  beginningLost: (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 2048))),
  bytesFlipped: (bytes, random) =>
    changed(bytes, random, (copy, at) => {
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }),
  bytesReplaced: (bytes, random) =>
    changed(bytes, random, (copy, at) => {
      copy[at] = random.pick([0, 1, 0x7f, 0x80, 0xff, random.below(256)]);
    }),
  numbersReplaced: (bytes, random) =>
    changed(bytes, random, (copy, at) => {
      const value = random.pick([0, 1, 0x7fffffff, 0xffffffff, bytes.length, random.below(0xffff)]);
      for (let place = 0; place < 4; place++) copy[at + place] = (value >>> (8 * place)) & 0xff;
    }),
  zeroed: (bytes, random) => {
    const { start, end } = stretch(bytes, random);
    return bytes.slice().fill(0, start, end);
  },
  inserted: (bytes, random) => {
    const at = random.below(bytes.length);
    const noise = Uint8Array.from({ length: 1 + random.below(600) }, () => random.below(256));
    return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
  deleted: (bytes, random) => {
    const { start, end } = stretch(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  blocksSwapped: (bytes, random) => {
    const { start, middle, end } = stretch(bytes, random);
    return joined(
      bytes.subarray(0, start),
      bytes.subarray(middle, end),
      bytes.subarray(start, middle),
      bytes.subarray(end),
    );
  },
  blockRepeated: (bytes, random) => {
    const { start, end } = stretch(bytes, random);
    const block = bytes.subarray(start, end);
    const repeated = Array.from({ length: 1 + random.below(8) }, () => block);
    return joined(bytes.subarray(0, end), ...repeated, bytes.subarray(end));
  },
};

function changed(bytes: Uint8Array, random: Random, change: (copy: Uint8Array, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  for (let left = 1 + random.below(mostChanges); left > 0; left--) change(copy, random.below(copy.length));
  return copy;
}

function stretch(bytes: Uint8Array, random: Random): { start: number; middle: number; end: number } {
  const start = random.below(bytes.length);
  const end = Math.min(start + 2 + random.below(random.pick([16, 512, 4096])), bytes.length);
  return { start, middle: start + ((end - start) >> 1), end };
}

/** Parts one behind the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
