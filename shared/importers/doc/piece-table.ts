import { int16, uint8, uint16, uint32 } from './little-endian.ts';
import { readPlc, stretchAt } from './plc.ts';
import { sprmCodes } from './sprms.ts';

/** A stretch of text that stands in one place of the file. */
export interface Piece {
  /** Character positions. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in the stream, and how many bytes a character takes there. */
  readonly offset: number;
  readonly width: 1 | 2;
  /** Changes of properties that hold for all of it. */
  readonly changes: Uint8Array;
}

/** The text of all stories and where in the file it stands. */
export interface PieceTable {
  /** Character positions are indexes into it. */
  readonly text: string;
  /** Whether a part of the text lies beyond the end of the file; its characters are U+0000. */
  readonly isCutOff: boolean;
  pieceAt(position: number): Piece | undefined;
}

const none = new Uint8Array();
const narrow = new TextDecoder('windows-1252');
/** What Windows has from 0x80 on; Node 20 decodes these as control characters. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const wide = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Reads the text of a document by its piece table ([MS-DOC], Clx) out of the WordDocument stream. */
export function readPieceTable(clx: Uint8Array, stream: Uint8Array): PieceTable {
  const pieces = readPieces(clx, stream.length);
  const texts = pieces.map((piece) => pieceText(piece, stream));
  const length = pieces.at(-1)?.end ?? 0;
  return {
    text: texts.map((text, index) => text.padEnd(lengthOf(pieces[index]), '\0')).join(''),
    isCutOff: texts.some((text, index) => text.length < lengthOf(pieces[index])),
    pieceAt: (position) => pieces[stretchAt(position, pieces.length, (index) => pieces[index]?.start ?? length)],
  };
}

function lengthOf(piece: Piece | undefined): number {
  return piece ? piece.end - piece.start : 0;
}

/** The pieces of a text that is no longer than `longest`, up to where they cease to follow one another. */
export function readPieces(clx: Uint8Array, longest: number): Piece[] {
  const { modifiers, table } = readClx(clx);
  const plc = readPlc(table, 8);
  const pieces: Piece[] = [];
  for (let index = 0; index < plc.count; index++) {
    const start = plc.position(index);
    const end = plc.position(index + 1);
    // A text longer than the stream shows one place again and again to fill the memory.
    if (start !== (pieces.at(-1)?.end ?? 0) || end <= start || end > longest) break;
    pieces.push(readPiece(plc.data(index), { start, end }, modifiers));
  }
  return pieces;
}

/** The lists of changes that pieces refer to, and the table of pieces itself. */
function readClx(clx: Uint8Array): { modifiers: Uint8Array[]; table: Uint8Array } {
  const modifiers: Uint8Array[] = [];
  let at = 0;
  while (uint8(clx, at) === 1) {
    const size = Math.max(int16(clx, at + 1), 0);
    modifiers.push(clx.subarray(at + 3, at + 3 + size));
    at += 3 + size;
  }
  if (uint8(clx, at) !== 2) return { modifiers, table: none };
  return { modifiers, table: clx.subarray(at + 5, at + 5 + uint32(clx, at + 1)) };
}

/** [MS-DOC], Pcd and FcCompressed. */
function readPiece(pcd: Uint8Array, range: Pick<Piece, 'start' | 'end'>, modifiers: readonly Uint8Array[]): Piece {
  const place = uint32(pcd, 2);
  const offset = place & 0x3fffffff;
  const isNarrow = (place & 0x40000000) !== 0;
  const changes = pieceChanges(uint16(pcd, 6), modifiers);
  return { ...range, offset: isNarrow ? offset >> 1 : offset, width: isNarrow ? 1 : 2, changes };
}

/** Changes that a piece can carry by a number of their own ([MS-DOC], Prm0). */
const shortSprms: Readonly<Record<number, number>> = {
  5: sprmCodes.PJc,
  12: sprmCodes.PIlvl,
  24: sprmCodes.PFInTable,
  25: sprmCodes.PFTtp,
  65: sprmCodes.CFRMarkDel,
  85: sprmCodes.CFBold,
  92: sprmCodes.CFVanish,
  120: sprmCodes.POutLvl,
};

function pieceChanges(prm: number, modifiers: readonly Uint8Array[]): Uint8Array {
  if (prm & 1) return modifiers[prm >> 1] ?? none;
  const code = shortSprms[(prm >> 1) & 0x7f];
  return code === undefined ? none : Uint8Array.of(code & 0xff, code >> 8, prm >> 8);
}

function pieceText({ start, end, offset, width }: Piece, stream: Uint8Array): string {
  const bytes = stream.subarray(offset, offset + (end - start) * width);
  return (width === 1 ? decodeNarrow(bytes) : wide.decode(bytes)).slice(0, end - start);
}

function decodeNarrow(bytes: Uint8Array): string {
  return narrow.decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}
