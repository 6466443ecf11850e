import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { isCompoundFile, openCompoundFile } from '../../../../shared/importers/doc/compound-file.ts';
import { buildCompoundFile } from '../../../support/compound-builder.ts';

/** Bytes that differ from place to place. */
function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) & 0xff);
}

describe('compound files', () => {
  it.each([0, 1, 64, 4_095, 4_096, 100_000])('give a stream of %i bytes as it was put in', (length) => {
    const bytes = buildCompoundFile({ WordDocument: pattern(length), Other: pattern(70) });
    expect(openCompoundFile(bytes).read('worddocument')).toEqual(pattern(length));
  });

  it('find the sectors of a file so large that its header cannot name all tables', () => {
    const bytes = buildCompoundFile({ WordDocument: pattern(8_000_000) });
    const stream = openCompoundFile(bytes).read('WordDocument');
    expect(Buffer.compare(stream ?? new Uint8Array(), pattern(8_000_000))).toBe(0);
  });

  it('tell apart streams at the top from those of embedded objects', () => {
    const bytes = buildCompoundFile({ 'ObjectPool/_1/WordDocument': pattern(10), '1Table': pattern(20) });
    const file = openCompoundFile(bytes);
    expect(file.names).toContain('1table');
    expect(file.read('WordDocument')).toBeUndefined();
  });

  it('end a chain of sectors that runs in a circle', () => {
    const bytes = buildCompoundFile({ WordDocument: pattern(100_000) });
    const table = 512 * (1 + new DataView(bytes.buffer).getUint32(0x4c, true));
    for (let at = table; at < table + 512; at += 4) new DataView(bytes.buffer).setUint32(at, 5, true);
    expect(openCompoundFile(bytes).names.length).toBeLessThan(10);
  });

  it('are refused without a directory', () => {
    expect(() => openCompoundFile(buildCompoundFile({ WordDocument: [1] }).slice(0, 512))).toThrow(
      new AppError('brokenFile', { reason: 'compoundFile' }),
    );
  });

  it('are known by how they begin', () => {
    expect(isCompoundFile(buildCompoundFile({ WordDocument: [1] }))).toBe(true);
    expect(isCompoundFile(Uint8Array.of(0xd0, 0xcf))).toBe(false);
  });
});
