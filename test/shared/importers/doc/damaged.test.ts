import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { doc } from '../../../../shared/importers/doc/doc.ts';

const folder = fileURLToPath(new URL('../../../fixtures/importers/doc', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))));

/** Bytes that are often lengths and offsets, and any others. */
const byte = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255));
const change = fc.record({
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  bytes: fc.array(byte, { maxLength: 8 }),
});

/** Whether a file is read or refused in words; anything else is a bug. */
async function isReadOrRefused(bytes: Uint8Array): Promise<boolean> {
  doc.recognizes(bytes, '工作要点.doc');
  try {
    const { value } = await doc.read(bytes);
    return value.lines.reduce((length, { text }) => length + text.length, 0) < 1_000_000;
  } catch (error) {
    return error instanceof AppError;
  }
}

describe('damaged .doc files', () => {
  it('are read or refused, with bytes changed anywhere', async () => {
    const damage = fc.tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(damage, async ([good, changes]) => {
        const bytes = good.slice();
        for (const { place, bytes: replaced } of changes) {
          const at = Math.floor(place * bytes.length);
          bytes.set(replaced.slice(0, bytes.length - at), at);
        }
        expect(await isReadOrRefused(bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are read or refused, with any number changed in the head of the main stream', async () => {
    const starts = files.map((good) => ({ good, start: headStart(good) }));
    const damage = fc.tuple(
      fc.constantFrom(...starts),
      fc.nat(224),
      fc.oneof(fc.nat(0xffff), fc.constantFrom(0x7fffffff, 0xffffffff)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([{ good, start }, place, value]) => {
        const bytes = good.slice();
        new DataView(bytes.buffer).setUint32(start + place * 4, value, true);
        expect(await isReadOrRefused(bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are read or refused, cut off anywhere', async () => {
    const cut = fc.tuple(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cut, async ([good, share]) => {
        expect(await isReadOrRefused(good.slice(0, Math.floor(share * good.length)))).toBe(true);
      }),
    );
  });
});

/** Where the file information block begins: streams begin at multiples of 64. */
function headStart(bytes: Uint8Array): number {
  for (let at = 512; at < bytes.length; at += 64) if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error('Cannot find the file information block because nothing begins like one');
}
