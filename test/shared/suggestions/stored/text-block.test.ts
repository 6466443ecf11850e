import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsBytes, columnsOf, narrowed } from '../../../../shared/suggestions/stored/columns.ts';
import { textBytes, textOf } from '../../../../shared/suggestions/stored/text-block.ts';

test('any text comes back from its bytes, halves of surrogate pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => textOf(textBytes(`${text}\ud800`)) === `${text}\ud800`),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => textOf(textBytes(text)) === text));
});

test('a text longer than what is turned at once comes back whole', () => {
  for (const text of ['望川'.repeat(30_000), 'ids'.repeat(30_000)]) expect(textOf(textBytes(text))).toBe(text);
});

test('a text of Latin letters takes a byte a letter', () => {
  expect(textBytes('u1mz3k9')).toHaveLength(2 + 7);
  expect(textBytes('望川')).toHaveLength(2 + 4);
});

test('columns of small numbers take half the room, and all come back', () => {
  for (const [numbers, width] of [
    [[0, -1, 32_767, -32_768], 2],
    [[0, 32_768], 4],
    [[-32_769], 4],
  ] as const) {
    const columns = narrowed(Int32Array.from(numbers));
    expect(columns.BYTES_PER_ELEMENT).toBe(width);
    expect([...columnsOf(columnsBytes(columns))]).toEqual(numbers);
  }
});
