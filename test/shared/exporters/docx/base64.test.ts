import { expect, test } from 'vitest';
import { decodeBase64 } from '../../../../shared/exporters/docx/base64.ts';

test.each([0, 1, 2, 3, 4, 255, 1000])('%i bytes come back as they were', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 251) % 256);
  expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
});
