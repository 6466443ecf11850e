import { documentOf } from '../docx/stories.ts';
import { type DocumentContext, readingWhole } from '../docx/story-lines.ts';
import { givenTitle } from '../given-title.ts';
import type { Importer } from '../importer.ts';
import type { SourceDocument } from '../source-document.ts';
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
 * footers, comments and pictures are not read; read whole, the latter two are counted. Warnings: those of .docx.
 */
export const rtf: Importer = {
  name: 'rtf',
  endings: ['rtf'],
  mayHoldScans: true,
  recognizes: (bytes) => textStart(bytes) >= 0,
  read(bytes, detail) {
    const { body, notes, title, isCutOff } = readRtf(bytes.subarray(Math.max(textStart(bytes), 0)));
    const stories = { body, notes, title: givenTitle(title), isCutOff };
    if (detail !== 'whole') return documentOf(stories, context);
    const { value, warnings } = documentOf(stories, { ...context, whole: readingWhole(() => ({ leftOut: 'format' })) });
    return { value: { ...value, ...leftOut(bytes) }, warnings };
  },
};

/** Rich text is read for its text; its comments and pictures are counted. A picture may be written twice, for old programs. */
function leftOut(bytes: Uint8Array): Pick<SourceDocument, 'pictures' | 'commentsLeftOut'> {
  const text = latin(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const pictures = Math.max(count(/\\pict\b/g) - count(/\\nonshppict\b/g), 0);
  return {
    pictures: Array.from({ length: pictures }, () => ({ after: 0, alt: '', content: { leftOut: 'format' as const } })),
    commentsLeftOut: count(/\\\*\\annotation\b/g),
  };
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

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
