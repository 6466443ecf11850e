import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors.ts';
import { doc } from '../../../../shared/importers/doc/doc.ts';
import { buildCompoundFile, pair, quad } from '../../../support/compound-builder.ts';

/** “望川区，目标”, paragraph by paragraph and cell by cell, in GBK. */
const wang = [0xcd, 0xfb, 0xb4, 0xa8, 0xc7, 0xf8, 0xa3, 0xac, 0xc4, 0xbf, 0xb1, 0xea];
const linkTo = (text: readonly number[]) => [0x13, ...letters(' HYPERLINK x '), 0x14, ...text, 0x15];

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** A document of Word 6 or 95: its text from 0x300 on, and where in it its pieces are told. */
function buildOldWord(text: readonly number[], flags = 0, length = text.length, clx = [0, 0]): Uint8Array {
  const stream = new Uint8Array(0x300 + text.length);
  stream.set([...pair(0xa5dc), ...pair(104), ...Array<number>(6).fill(0), ...pair(flags)]);
  stream.set(quad(0x300), 0x18);
  stream.set(quad(length), 0x34);
  stream.set(clx.flatMap(quad), 0x160);
  stream.set(text, 0x300);
  return buildCompoundFile({ WordDocument: stream });
}

describe('Word 6 and 95', () => {
  it('give their text in its Chinese encoding, and say that this is all', async () => {
    const text = [...wang, 13, ...linkTo(wang.slice(0, 6)), 0x1e, ...letters('A'), 13];
    expect(await doc.read(buildOldWord([...text, ...wang], 0, text.length))).toEqual({
      value: { lines: [{ text: '望川区，目标' }, { text: '望川区-A' }] },
      warnings: [{ code: 'oldWordText', details: {} }],
    });
  });

  it('give rows of tables', async () => {
    const [first, second] = [wang.slice(0, 6), wang.slice(8)];
    const text = [...wang, 13, ...first, 7, ...second, 7, 7, ...second, 7, ...first, 7, 7, ...wang, 13];
    const { value } = await doc.read(buildOldWord(text));
    expect(value.lines.map((line) => line.cells ?? line.text)).toEqual([
      '望川区，目标',
      ['望川区', '目标'],
      ['目标', '望川区'],
      '望川区，目标',
    ]);
  });

  it('may have two bytes for each character', async () => {
    const pairs = Array.from({ length: wang.length / 2 }, (_, index) => [
      wang[index * 2 + 1] ?? 0,
      wang[index * 2] ?? 0,
    ]);
    const text = [...pairs.flat(), ...letters('5').flatMap(pair), ...pair(13)];
    const { value } = await doc.read(buildOldWord(text, 0x1000, text.length / 2));
    expect(value.lines).toEqual([{ text: '望川区，目标5' }]);
  });

  it('are put together where a quick save left them in pieces', async () => {
    const pieces = [0, 4, 12, 16].flatMap(quad);
    const places = [8, 0, 12].flatMap((offset) => [0, 0, ...quad(0x300 + offset), 0, 0]);
    const clx = [2, ...quad(pieces.length + places.length), ...pieces, ...places];
    const text = [...wang, 13, 13, 13, 13, ...clx];
    const { value } = await doc.read(buildOldWord(text, 0x0004, 12, [0x300 + 16, clx.length]));
    expect(value.lines).toEqual([{ text: '目标望川区，' }]);
  });

  it('are refused where they hold no text', () => {
    const noise = Array.from({ length: 400 }, (_, index) => (index * 89 + 131) & 0xff);
    expect(() => doc.read(buildOldWord(noise))).toThrow(new AppError('brokenFile', { reason: 'oldWord' }));
  });

  it('are refused where they are encrypted', () => {
    expect(() => doc.read(buildOldWord(wang, 0x0100))).toThrow(new AppError('encrypted'));
  });
});
