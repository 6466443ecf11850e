import { describe, expect, it } from 'vitest';
import { decodeText, decodingWarnings } from '../../../shared/importers/decode-text.ts';

/** 学校 in GB18030 and in Big5. */
const schoolInGb = Uint8Array.of(0xd1, 0xa7, 0xd0, 0xa3);
const schoolInBig5 = Uint8Array.of(0xbe, 0xc7, 0xae, 0xd5);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );

describe('decodeText', () => {
  it('takes what is UTF-8 for UTF-8, whatever it declares', () => {
    const bytes = new TextEncoder().encode('学校');
    expect(decodeText(bytes, 'gb2312')).toEqual({ text: '学校', encoding: 'utf-8', undecodable: 0 });
  });

  it('drops a byte order mark', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))?.text).toBe('A');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, ...utf16('学校', false)))?.text).toBe('学校');
  });

  it('follows a declaration where the bytes allow it', () => {
    expect(decodeText(schoolInGb, 'GBK')).toEqual({ text: '学校', encoding: 'gb18030', undecodable: 0 });
    expect(decodeText(schoolInBig5, 'big5')).toEqual({ text: '學校', encoding: 'big5', undecodable: 0 });
  });

  it('is not misled by Chinese that happens to be valid UTF-8', () => {
    expect(decodeText(schoolInGb)?.text).toBe('学校');
    expect(decodeText(new TextEncoder().encode('café'))?.text).toBe('café');
  });

  it('does not know encodings that no Chinese office uses, and judges by the bytes', () => {
    expect(decodeText(schoolInGb, 'iso-8859-1')?.text).toBe('学校');
  });

  it.each([false, true])('finds UTF-16 without a mark, Chinese or not (big-endian: %s)', (bigEndian) => {
    expect(decodeText(utf16('办好学校，提升质量。', bigEndian))?.text).toBe('办好学校，提升质量。');
    expect(decodeText(utf16('Smart Campus 2026\n', bigEndian))?.text).toBe('Smart Campus 2026\n');
  });

  it('counts what it could not decode and warns', () => {
    const whole = new TextEncoder().encode('办好人民满意的学校，提升教育质量。');
    const cut = decodeText(whole.subarray(0, -1));
    expect(cut).toEqual({ text: '办好人民满意的学校，提升教育质量\ufffd', encoding: 'utf-8', undecodable: 1 });
    expect(cut && decodingWarnings(cut)).toEqual([
      { code: 'undecodableText', details: { count: '1', encoding: 'utf-8' } },
    ]);
  });

  it('knows no encoding for noise', () => {
    expect(decodeText(Uint8Array.from({ length: 2000 }, (_, index) => (index * index * 31) % 251))).toBeUndefined();
  });
});
