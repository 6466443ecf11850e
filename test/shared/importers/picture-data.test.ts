import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../shared/importers/base64.ts';
import { createPictureReader, largestPicture } from '../../../shared/importers/picture-data.ts';
import { pngHeader } from '../../support/whole-word.ts';

const kept = (bytes: Uint8Array, size = bytes.length) => ({ size, read: () => bytes });

test('bytes are the same behind base64 and back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(Uint8Array.from(Buffer.from(text)))).toEqual(bytes);
    }),
  );
});

test.each([
  ['image/png', pngHeader(70_000, 3), 70_000, 3],
  ['image/gif', Uint8Array.from([...Buffer.from('GIF89a'), 0x2c, 0x01, 0x05, 0x00]), 300, 5],
  [
    'image/jpeg',
    // An application segment of six bytes, then the frame header.
    Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xc0, 0, 11, 8, 0, 40, 1, 0, 1, 0]),
    256,
    40,
  ],
] as const)('knows an %s and its size', (mediaType, bytes, width, height) => {
  expect(createPictureReader()(kept(bytes))).toMatchObject({ mediaType, width, height });
});

test('leaves out other formats, and what is too large for one picture or for all', () => {
  const read = createPictureReader();
  const large = Uint8Array.from([...pngHeader(9, 9), ...new Uint8Array(largestPicture - 33)]);
  expect(read(kept(Uint8Array.from([0x42, 0x4d, 1, 2])))).toEqual({ leftOut: 'format' });
  expect(read(undefined)).toEqual({ leftOut: 'missing' });
  expect(read(kept(large, largestPicture + 1))).toEqual({ leftOut: 'tooLarge' });
  const results = Array.from({ length: 11 }, () => read(kept(large)));
  expect(results.map((content) => 'leftOut' in content)).toEqual([...Array<boolean>(10).fill(false), true]);
});
