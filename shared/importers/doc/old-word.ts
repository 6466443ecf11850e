import { AppError } from '../../errors.ts';
import { decodeText } from '../decode-text.ts';
import { hasText, lineOf, rowOf } from '../lines.ts';
import type { SourceLine } from '../source-document.ts';
import { uint8, uint16, uint32 } from './little-endian.ts';

/** The text stands in pieces all over the file. */
const inPieces = 0x0004;
/** Characters take two bytes each: Chinese, Japanese or Korean Word 95. */
const inPairs = 0x1000;
/** Fields nest; more deeply than this they are damage. */
const deepestField = 20;

/**
 * The lines of the main text of a Word 6 or 95 document, without what is known of their looks, lists and notes. Throws
 * AppError `brokenFile` where the text is in pieces or cannot be decoded.
 */
export function readOldWord(stream: Uint8Array): SourceLine[] {
  const flags = uint16(stream, 0x0a);
  const text = flags & inPieces ? undefined : decodeText(mainText(stream, (flags & inPairs) !== 0))?.text;
  if (text === undefined) throw new AppError('brokenFile', { reason: 'oldWord' });
  return withoutFields(text)
    .split(rowEnd)
    .flatMap((part) => part.split(/[\r\v\f]/).map(lineOfText))
    .filter(hasText);
}

const cellEnd = '\u0007';
/** The last cell's end and the row's. */
const rowEnd = '\u0007\u0007';

/** From the place and of the length that the file information block gives. */
function mainText(stream: Uint8Array, isInPairs: boolean): Uint8Array {
  const start = uint32(stream, 0x18);
  const length = uint32(stream, 0x34);
  return isInPairs ? withoutPairs(stream.subarray(start, start + length * 2)) : stream.subarray(start, start + length);
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

/** Fields are left with their results; the innermost go first. */
function withoutFields(text: string): string {
  let rest = text;
  for (let depth = 0; depth < deepestField && rest.includes('\u0013'); depth++) {
    rest = rest.replace(/[X]/gu, '');
  }
  return rest;
}

function lineOfText(text: string): SourceLine {
  const cells = text.split(cellEnd).map(shown);
  return cells.length > 1 ? rowOf(cells) : lineOf([{ text: shown(text), bold: false }]);
}

/** Without what marks pictures and the like. */
function shown(text: string): string {
  return text.replaceAll('\u001e', '-').replace(/(?!\t)\p{Cc}/gu, '');
}
