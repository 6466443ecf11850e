import { describe, expect, it } from 'vitest';
import { readPieceTable } from '../../../../shared/importers/doc/piece-table.ts';
import { pair, quad } from '../../../support/compound-builder.ts';

const stream = Uint8Array.from('一二三四'.split('').flatMap((letter) => pair(letter.charCodeAt(0))));

/** A piece table: ends of the pieces in the text, and where each begins in the stream. */
function clx(...pieces: readonly (readonly [end: number, offset: number])[]): Uint8Array {
  const positions = [0, ...pieces.map(([end]) => end)];
  const table = [...positions.flatMap(quad), ...pieces.flatMap(([, offset]) => [0, 0, ...quad(offset), 0, 0])];
  return Uint8Array.from([2, ...quad(table.length), ...table]);
}

describe('the piece table', () => {
  it('puts the text together', () => {
    const { text, isCutOff, pieceAt } = readPieceTable(clx([2, 4], [3, 0]), stream);
    expect({ text, isCutOff }).toEqual({ text: '三四一', isCutOff: false });
    expect(pieceAt(2)).toMatchObject({ start: 2, end: 3, offset: 0, width: 2 });
    expect(pieceAt(3)).toBeUndefined();
  });

  it('keeps the place of text that the file is too short for', () => {
    const { text, isCutOff } = readPieceTable(clx([3, 4], [4, 0]), stream);
    expect({ text, isCutOff }).toEqual({ text: '三四\u0000一', isCutOff: true });
  });

  it('does not show one place again and again to fill the memory', () => {
    const again = Array.from({ length: 1_000 }, (_, index): [number, number] => [(index + 1) * 4, 0]);
    expect(readPieceTable(clx(...again), stream).text).toBe('一二三四一二三四');
  });

  it('ends where positions step back', () => {
    expect(readPieceTable(clx([2, 0], [1, 0], [4, 0]), stream).text).toBe('一二');
  });
});
