import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { inflateEntry, readZipDirectory } from '../../../shared/importers/zip-directory.ts';
import { writeRawZip } from '../../support/zip-writer.ts';

/** As Info-ZIP writes a file with the sizes of zip64. */
const zip64 = Uint8Array.from(
  atob(
    'UEsDBC0AAAAIAG2Kdl3MuAqO//////////8FABQAYS50eHQBABAAMAAAAAAAAAAQAAAAAAAAAHs+ZdOTnTOf7ACixudEsAFQSwECHgMtAAAACABtinZd' +
      'zLgKjhAAAAD/////BQAMAAAAAAABAAAApIEAAAAAYS50eHQBAAgAMAAAAAAAAABQSwYGLAAAAAAAAAAeAy0AAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAA' +
      'PwAAAAAAAABHAAAAAAAAAFBLBgcAAAAAhgAAAAAAAAABAAAAUEsFBgAAAAABAAEAPwAAAP////8AAA==',
  ),
  (character) => character.charCodeAt(0),
);
const broken = (reason: string) => new AppError('brokenFile', { reason });

function inflateFirst(bytes: Uint8Array): Uint8Array {
  const [entry] = readZipDirectory(bytes);
  if (!entry) throw new Error('Cannot inflate a file because the archive has none');
  return inflateEntry(bytes, entry);
}

describe('readZipDirectory', () => {
  it('tells what each file is', () => {
    const bytes = zipSync({ 'a.txt': [strToU8('甲'), { level: 0 }], 要点: strToU8('乙'.repeat(100)) });
    expect(readZipDirectory(bytes)).toMatchObject([
      { nameBytes: strToU8('a.txt'), isUtf8: false, isEncrypted: false, method: 0, size: 3, originalSize: 3, start: 0 },
      { nameBytes: strToU8('要点'), isUtf8: true, method: 8, originalSize: 300 },
    ]);
  });

  it('finds the directory before a comment', () => {
    const bytes = zipSync({ a: strToU8('甲') }, { comment: '说明'.repeat(100) });
    expect(readZipDirectory(bytes)).toHaveLength(1);
  });

  it('finds places that need more than 32 bits, as writers note them that do not know the size beforehand', () => {
    const [entry] = readZipDirectory(zip64);
    expect(entry).toMatchObject({ nameBytes: strToU8('a.txt'), size: 16, originalSize: 48, start: 0 });
    expect(strFromU8(inflateFirst(zip64))).toBe('甲乙丙丁'.repeat(4));
  });

  it.each([
    ['no end', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1)],
    ['an end alone', (bytes: Uint8Array) => bytes.subarray(bytes.length - 22)],
    ['more entries than there are', (bytes: Uint8Array) => bytes.with(bytes.length - 12, 9)],
  ])('refuses an archive with %s', (_, damage) => {
    expect(() => readZipDirectory(damage(zipSync({ a: strToU8('甲') })))).toThrow(broken('zip'));
  });
});

describe('inflateEntry', () => {
  it('inflates what was stored and what was deflated', () => {
    const text = '办好每一所学校。'.repeat(20_000);
    expect(strFromU8(inflateFirst(zipSync({ a: strToU8(text) })))).toBe(text);
    expect(strFromU8(inflateFirst(zipSync({ a: strToU8(text) }, { level: 0 })))).toBe(text);
  });

  it('stops where a file goes on beyond the size it claims', () => {
    const content = new Uint8Array(100 * 1024 * 1024);
    expect(() => inflateFirst(writeRawZip([{ name: strToU8('a'), content, claimedSize: 10 }]))).toThrow(broken('zip'));
  });

  it('refuses an encrypted file', () => {
    const content = strToU8('甲');
    expect(() => inflateFirst(writeRawZip([{ name: strToU8('a'), content, flags: 1 }]))).toThrow(
      new AppError('encrypted'),
    );
  });

  it('refuses a file that is packed in another way', () => {
    const bytes = zipSync({ a: strToU8('甲') });
    const method = bytes.length - 22 - 47 + 10;
    expect(() => inflateFirst(bytes.with(method, 14))).toThrow(broken('zip'));
  });
});
