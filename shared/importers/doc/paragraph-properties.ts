import { int16, int32, uint8, uint16 } from './little-endian.ts';
import { readSprms, type Sprm, sprmCodes } from './sprms.ts';

/** What changes say of a paragraph; undefined where they say nothing. */
export interface ParagraphProperties {
  /** The list instance, from 1; 0 for none. */
  readonly list?: number;
  /** Level in the list, from 0. */
  readonly level?: number;
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number;
  readonly centered?: boolean;
  readonly inTable?: boolean;
  /** How deep tables nest here, 1 for one that is in no other. */
  readonly tableDepth?: number;
  /** The mark of a row's end, of a table in a cell or of one that is in none. */
  readonly endsRow?: boolean;
  /** The end of a cell of a table that is within a cell. */
  readonly endsInnerCell?: boolean;
  readonly row?: RowShape;
}

/** The cells of a row. */
export interface RowShape {
  /** Where the cells begin and, the last, where they end, in twentieths of a point. */
  readonly edges: readonly number[];
  /** Whether a cell continues the one above it. */
  readonly continuesAbove: readonly boolean[];
}

/** Stands for no list: the paragraph is numbered in Word 6's way or, where the number is negative, not at all. */
const listOfWord6 = 2047;

const readers: Readonly<Record<number, (operand: Uint8Array) => ParagraphProperties>> = {
  [sprmCodes.PIlfo]: (operand) => ({ list: listNumber(int16(operand, 0)) }),
  [sprmCodes.PIlvl]: (operand) => ({ level: uint8(operand, 0) }),
  [sprmCodes.POutLvl]: (operand) => ({ outlineLevel: uint8(operand, 0) }),
  [sprmCodes.PJc80]: (operand) => ({ centered: uint8(operand, 0) === 1 }),
  [sprmCodes.PJc]: (operand) => ({ centered: uint8(operand, 0) === 1 }),
  [sprmCodes.PFInTable]: (operand) => ({ inTable: uint8(operand, 0) === 1 }),
  [sprmCodes.PItap]: (operand) => ({ tableDepth: int32(operand, 0) }),
  [sprmCodes.PFTtp]: (operand) => ({ endsRow: uint8(operand, 0) === 1 }),
  [sprmCodes.PFInnerTtp]: (operand) => ({ endsRow: uint8(operand, 0) === 1 }),
  [sprmCodes.PFInnerTableCell]: (operand) => ({ endsInnerCell: uint8(operand, 0) === 1 }),
  [sprmCodes.TDefTable]: (operand) => ({ row: readRow(operand) }),
};

/** What the changes say that stand at a place in the stream Data. */
export type PropertiesElsewhere = (place: number) => ParagraphProperties;

/**
 * Reads changes of a paragraph's properties ([MS-DOC], Paragraph Properties). Those that had no room in their page stand
 * in the stream Data (sprmPHugePapx, sprmPTableProps).
 */
export function readParagraphProperties(changes: Uint8Array, elsewhere: PropertiesElsewhere): ParagraphProperties {
  const read = ({ code, operand }: Sprm) =>
    isElsewhere(code) ? elsewhere(int32(operand, 0)) : readers[code]?.(operand);
  return Object.assign({}, ...readSprms(changes).map(read));
}

function isElsewhere(code: number): boolean {
  return code === sprmCodes.PHugePapx || code === sprmCodes.PTableProps;
}

/** [MS-DOC], PrcData has no more bytes. */
const longestElsewhere = 0x3fa2;

/** Reads the changes at a place in the stream Data, their size in front; none that lead on to others. */
export function readPropertiesElsewhere(data: Uint8Array, place: number): ParagraphProperties {
  if (place < 0) return {};
  const size = Math.min(uint16(data, place), longestElsewhere);
  return readParagraphProperties(data.subarray(place + 2, place + 2 + size), () => ({}));
}

/** A negative number names the same list and keeps the paragraph's own indents. */
function listNumber(value: number): number {
  const list = Math.abs(value);
  return list === listOfWord6 ? 0 : list;
}

/** [MS-DOC], TDefTableOperand: edges, then 20 bytes for each cell (TC80), the last of which may be left out. */
function readRow(operand: Uint8Array): RowShape {
  const count = uint8(operand, 2);
  const firstCell = 3 + (count + 1) * 2;
  return {
    edges: Array.from({ length: count + 1 }, (_, index) => int16(operand, 3 + index * 2)),
    continuesAbove: Array.from({ length: count }, (_, index) => {
      const verticalMerge = (uint16(operand, firstCell + index * 20) >> 5) & 3;
      return verticalMerge === 1;
    }),
  };
}
