import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { isZip, openZip } from '../../../shared/importers/zip-archive.ts';

const megabyte = 1024 * 1024;

describe('openZip', () => {
  it('lists the parts and reads them without regard to case and slashes', () => {
    const bytes = zipSync({ 'Word/Document.xml': strToU8('甲'), 'word\\styles.xml': strToU8('乙') });
    const archive = openZip(bytes);
    expect(isZip(bytes)).toBe(true);
    expect(archive.names).toEqual(['Word/Document.xml', 'word\\styles.xml']);
    expect(archive.read('word/document.xml')).toEqual(strToU8('甲'));
    expect(archive.read('/word/styles.xml')).toEqual(strToU8('乙'));
    expect(archive.read('word/numbering.xml')).toBeUndefined();
  });

  it('refuses an archive whose end is missing', () => {
    const bytes = zipSync({ a: strToU8('甲'.repeat(1000)) });
    expect(() => openZip(bytes.subarray(0, bytes.length - 30))).toThrow(new AppError('brokenFile', { reason: 'zip' }));
  });

  it('refuses a part whose data is damaged', () => {
    const bytes = zipSync({ a: strToU8('望川区教育局'.repeat(100)) });
    bytes.fill(0xff, 31, 60);
    expect(() => openZip(bytes).read('a')).toThrow(new AppError('brokenFile', { reason: 'zip' }));
  });

  it('refuses a part that inflates more than 300-fold, without inflating it', () => {
    const archive = openZip(zipSync({ bomb: new Uint8Array(64 * megabyte) }));
    expect(() => archive.read('bomb')).toThrow(new AppError('inflatesTooMuch'));
  });

  it('refuses to inflate more than 100 MB in all', () => {
    const archive = openZip(
      zipSync({ a: new Uint8Array(51 * megabyte), b: new Uint8Array(51 * megabyte) }, { level: 0 }),
    );
    expect(archive.read('a')?.length).toBe(51 * megabyte);
    expect(() => archive.read('b')).toThrow(new AppError('inflatesTooMuch'));
  });
});
