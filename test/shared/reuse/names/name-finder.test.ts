import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../../shared/reuse/names/name-finder.ts';

describe('nameFinder', () => {
  it('reads a name as it is written, whatever signs are in it', () => {
    expect(nameFinder(['第1(北)校']).find('第1(北)校与第1北校')).toEqual([{ name: '第1(北)校', start: 0, end: 6 }]);
  });

  it('finds a name that a space or a line end parts, to its end', () => {
    expect(nameFinder(['禾溪县']).find('在禾 溪县、禾溪\n县')).toEqual([
      { name: '禾溪县', start: 1, end: 5 },
      { name: '禾溪县', start: 6, end: 10 },
    ]);
  });

  it('finds nothing of no names', () => {
    expect(nameFinder([]).find('禾溪县')).toEqual([]);
    expect(nameFinder(['']).find('禾溪县')).toEqual([]);
  });
});
