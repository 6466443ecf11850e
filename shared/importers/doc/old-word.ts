import { AppError } from '../../errors.ts';
import type { Result } from '../../result.ts';
import { decodeText } from '../decode-text.ts';
import { documentOf } from '../docx/stories.ts';
import type { DocumentContext } from '../docx/story-lines.ts';
import type { MarkupElement } from '../markup.ts';
import type { SourceDocument } from '../source-document.ts';
import { element } from './elements.ts';
import { uint8, uint16, uint32 } from './little-endian.ts';
import { readPieces } from './piece-table.ts';
import { type RunObjects, runContent } from './run-content.ts';

/** The text stands in pieces all over the file, as a quick save leaves it. */
const inPieces = 0x0004;
/** Characters take two bytes each: Chinese, Japanese or Korean Word 95. */
const inPairs = 0x1000;

const plainContext: DocumentContext = {
  styles: { paragraph: () => ({ ids: [] }), named: () => ({ ids: [] }) },
  lists: new Map(),
  count: () => '',
};

const plainObjects: RunObjects = {
  font: '',
  symbol: undefined,
  boxAt: () => [],
  fieldTextAt: () => undefined,
  picture: undefined,
  hasShapeAt: () => false,
};

const cellEnd = '\u0007';
/** The last cell's end and the row's. */
const rowEnd = '\u0007\u0007';

/**
 * Reads the main text of a Word 6 or 95 document without its looks, lists and notes, as the warning `oldWordText` tells.
 * Throws AppError `brokenFile` where the text cannot be decoded.
 */
export function readOldWord(stream: Uint8Array): Result<SourceDocument> {
  const text = decodeMarked(mainText(stream));
  if (text === undefined) throw new AppError('brokenFile', { reason: 'oldWord' });
  const blocks = text.split(rowEnd).flatMap((part) => part.split('\r').map(blockOf));
  const { value, warnings } = documentOf({ body: blocks, notes: [], title: undefined, isCutOff: false }, plainContext);
  return { value, warnings: [...warnings, { code: 'oldWordText', details: {} }] };
}

/** Word's marks are control characters, by which text is told from noise: the encoding is found without them. */
function decodeMarked(bytes: Uint8Array): string | undefined {
  const encoding = decodeText(bytes.filter((byte) => byte >= 0x20))?.encoding;
  return encoding && new TextDecoder(encoding).decode(bytes);
}

/** The bytes of the main text, from the places that the file information block gives. */
function mainText(stream: Uint8Array): Uint8Array {
  const flags = uint16(stream, 0x0a);
  const length = uint32(stream, 0x34);
  const width = flags & inPairs ? 2 : 1;
  const clx = stream.subarray(uint32(stream, 0x160), uint32(stream, 0x160) + uint32(stream, 0x164));
  const pieces =
    flags & inPieces ? readPieces(clx, stream.length) : [{ start: 0, end: length, offset: uint32(stream, 0x18) }];
  const parts = pieces.map(({ start, end, offset }) => {
    const size = Math.max(Math.min(end, length) - start, 0) * width;
    return stream.subarray(offset, offset + size);
  });
  const bytes = joinBytes(parts);
  return width === 2 ? withoutPairs(bytes) : bytes;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A pair holds a character of two bytes, the first in the higher place, or one of one byte. */
function withoutPairs(pairs: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    if (uint8(pairs, at + 1) !== 0) bytes.push(uint8(pairs, at + 1));
    bytes.push(uint8(pairs, at));
  }
  return Uint8Array.from(bytes);
}

function blockOf(text: string): MarkupElement {
  const cells = text.split(cellEnd).map(paragraphOf);
  const [paragraph] = cells;
  if (paragraph && cells.length === 1) return paragraph;
  const row = cells.map((cell) => element('w:tc', [cell]));
  return element('w:tbl', [element('w:tr', row)]);
}

function paragraphOf(text: string): MarkupElement {
  return element('w:p', [element('w:r', runContent(text, plainObjects))]);
}
