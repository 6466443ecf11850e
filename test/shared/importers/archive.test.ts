import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { expandArchive, type NamedFile } from '../../../shared/importers/archive.ts';
import { writeRawZip } from '../../support/zip-writer.ts';
import { zipBody, zipRows } from './zip-folder.ts';

const megabyte = 1024 * 1024;
/** 要点.txt and 規劃.txt as older systems write names. */
const gbkName = Uint8Array.of(0xd2, 0xaa, 0xb5, 0xe3, 0x2e, 0x74, 0x78, 0x74);
const big5Name = Uint8Array.of(0xb3, 0x57, 0xb9, 0xba, 0x2e, 0x74, 0x78, 0x74);

function expand(bytes: Uint8Array, name = '资料.zip'): readonly NamedFile[] {
  return expandArchive({ name, bytes }) ?? [];
}

function namesIn(bytes: Uint8Array): string[] {
  return expand(bytes).map(({ name }) => name);
}

function reasonOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.details.reason ?? error.code;
    throw error;
  }
  return undefined;
}

describe('expandArchive', () => {
  it('gives the files in an archive and its folders, inflated', () => {
    const files = expand(zipSync({ 'a.txt': strToU8('甲'), '2024/教育/b.md': strToU8('乙') }));
    expect(files.map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual([
      ['资料.zip/a.txt', '甲'],
      ['资料.zip/2024/教育/b.md', '乙'],
    ]);
  });

  it('leaves out what systems and word processors leave behind', () => {
    const leftBehind = ['__MACOSX/._a.txt', '.DS_Store', '规划/Thumbs.db', '规划/~$要点.docx', 'desktop.ini', '.git/x'];
    const files = Object.fromEntries([...leftBehind, '规划/', '规划/要点.txt'].map((name) => [name, strToU8('')]));
    expect(namesIn(zipSync(files))).toEqual(['资料.zip/规划/要点.txt']);
  });

  it.each([
    ['a Word document', zipBody('<w:p/>')],
    ['a workbook', zipRows('')],
    ['an OFD document', zipSync({ 'OFD.xml': strToU8('<ofd/>'), 'Doc_0/Document.xml': strToU8('') })],
    ['an OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
    ['a text', strToU8('工作要点')],
    ['a damaged package', zipBody('<w:p/>').subarray(0, 200)],
  ])('does not expand %s', (_, bytes) => {
    expect(expandArchive({ name: '规划.docx', bytes })).toBeUndefined();
  });

  it.each([
    ['UTF-8 that is declared', strToU8('要点.txt'), 0x0800, '要点.txt'],
    ['UTF-8 that is not', strToU8('要点.txt'), 0, '要点.txt'],
    ['GBK', gbkName, 0, '要点.txt'],
    ['Big5', big5Name, 0, '規劃.txt'],
    ['backslashes', strToU8('2024\\a.txt'), 0, '2024/a.txt'],
  ])('reads names in %s', (_, name, flags, expected) => {
    expect(namesIn(writeRawZip([{ name, flags, content: strToU8('甲') }]))).toEqual([`资料.zip/${expected}`]);
  });

  it('expands archives at the top of an archive, and none within these', () => {
    const innermost = zipSync({ 'c.txt': strToU8('丙') });
    const inner = zipSync({ 'b.txt': strToU8('乙'), 'deep.zip': innermost });
    expect(namesIn(zipSync({ 'a.txt': strToU8('甲'), 'inner.zip': inner }))).toEqual([
      '资料.zip/a.txt',
      '资料.zip/inner.zip/b.txt',
      '资料.zip/inner.zip/deep.zip',
    ]);
  });

  it('gives a broken archive within an archive as a file that tells so', () => {
    const files = expand(zipSync({ 'a.txt': strToU8('甲'), 'b.zip': zipSync({ c: strToU8('丙') }).subarray(0, 40) }));
    expect(files.map((file) => reasonOf(() => file.bytes))).toEqual([undefined, 'zip']);
  });

  it('gives an encrypted file as one that tells so, and the others whole', () => {
    const [secret, open] = expand(
      writeRawZip([
        { name: strToU8('a.txt'), flags: 1, content: strToU8('甲') },
        { name: strToU8('b.txt'), content: strToU8('乙') },
      ]),
    );
    expect(reasonOf(() => secret?.bytes)).toBe('encrypted');
    expect(strFromU8(open?.bytes ?? new Uint8Array())).toBe('乙');
  });

  it('gives a file that inflates more than 300-fold as one that tells so', () => {
    const [bomb] = expand(zipSync({ 'bomb.txt': new Uint8Array(64 * megabyte) }));
    expect(reasonOf(() => bomb?.bytes)).toBe('inflatesTooMuch');
  });

  it.each([
    ['an archive that is cut short', zipSync({ a: strToU8('甲'.repeat(1000)) }).subarray(0, 60), 'zip'],
    ['an archive of nothing but folders', zipSync({ '规划/': new Uint8Array() }), 'emptyFile'],
    ['more than 2,000 files', zipSync(manyFiles(2_001), { level: 0 }), 'inflatesTooMuch'],
    ['more than 2,000 files in an inner archive', zipSync({ 'a.zip': zipSync(manyFiles(2_000)) }), 'inflatesTooMuch'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(reasonOf(() => expand(bytes))).toBe(reason);
  });

  it('refuses files that claim more than 300 MB in all', () => {
    const file = (name: string) => ({ name: strToU8(name), content: strToU8('甲'), claimedSize: 200 * megabyte });
    expect(reasonOf(() => expand(writeRawZip([file('a.txt'), file('b.txt')])))).toBe('inflatesTooMuch');
  });
});

function manyFiles(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, Uint8Array.of(0x61)]));
}
