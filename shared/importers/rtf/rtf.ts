import { documentOf } from '../docx/stories.ts';
import type { DocumentContext } from '../docx/story-lines.ts';
import { givenTitle } from '../given-title.ts';
import type { Importer } from '../importer.ts';
import { readRtf } from './read-rtf.ts';

const opening = [...'{\\rtf'].map((character) => character.charCodeAt(0));
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Rich text says of each paragraph what its style would, and writes numbers out: they stand where other files name lists. */
const context: DocumentContext = {
  styles: { paragraph: () => ({ ids: [] }), named: () => ({ ids: [] }) },
  lists: new Map(),
  count: (number) => number,
};

/**
 * Rich text, as Word, WPS and LibreOffice write it, often under the name of .doc; tracked changes accepted. Headers,
 * footers and comments are not read. Warnings: those of .docx.
 */
export const rtf: Importer = {
  name: 'rtf',
  endings: ['rtf'],
  mayHoldScans: true,
  recognizes: (bytes) => textStart(bytes) >= 0,
  read(bytes) {
    const { body, notes, title, isCutOff } = readRtf(bytes.subarray(Math.max(textStart(bytes), 0)));
    return documentOf({ body, notes, title: givenTitle(title), isCutOff }, context);
  },
};

/** Where the rich text begins, which white space may stand before; -1 where bytes hold none. */
function textStart(bytes: Uint8Array): number {
  let start = beginsWith(bytes, 0, byteOrderMark) ? byteOrderMark.length : 0;
  while (isSpace(bytes[start])) start++;
  return beginsWith(bytes, start, opening) ? start : -1;
}

function beginsWith(bytes: Uint8Array, start: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[start + index] === byte);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
