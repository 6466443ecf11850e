import { type ListLevel, levelCount } from '../docx/list-definitions.ts';
import { int32, uint8, uint16 } from './little-endian.ts';

/** ST_NumberFormat by its number in binary files ([MS-OSHARED], MSONFC). */
const formats = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ' +
  'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
  'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero ' +
  'bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ' +
  'ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ' +
  'ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified ' +
  'chineseCountingThousand'
).split(' ');
const numberInDash = 57;
const noNumber = 255;

const headSize = 28;
/** Word writes 31 characters at most; more are damage. */
const longestText = 64;
const highestStart = 0x7fff;

/** Reads the level of a list that begins at `at`, and where it ends ([MS-DOC], LVL). */
export function readListLevel(bytes: Uint8Array, at: number): { level: ListLevel; end: number } {
  const flags = uint8(bytes, at + 5);
  const text = at + headSize + uint8(bytes, at + 24) + uint8(bytes, at + 25);
  const length = uint16(bytes, text);
  const places = bytes.subarray(at + 6, at + 6 + levelCount);
  const level = {
    start: readStart(bytes, at),
    format: formatName(uint8(bytes, at + 4)),
    text: levelText(bytes.subarray(text + 2, text + 2 + 2 * Math.min(length, longestText)), places),
    legal: (flags & 4) !== 0,
    ...(flags & 8 ? { restartAfter: uint8(bytes, at + 26) } : {}),
  };
  return { level, end: text + 2 + 2 * length };
}

/** A first value; damage that would write numbers of a million letters is kept to what the format allows. */
export function readStart(bytes: Uint8Array, at: number): number {
  return Math.min(Math.max(int32(bytes, at), 0), highestStart);
}

function formatName(format: number): string {
  if (format === noNumber) return 'none';
  return format === numberInDash ? 'numberInDash' : (formats[format] ?? 'decimal');
}

/** At some places, counted from 1, a level's number from 0 stands for its count; `ListLevel` has %1 to %9 there. */
function levelText(text: Uint8Array, places: Uint8Array): string {
  const units = Array.from({ length: text.length >> 1 }, (_, index) => uint16(text, index * 2));
  const characters = units.map((unit, index) => {
    const isCount = unit < levelCount && places.includes(index + 1);
    return isCount ? `%${unit + 1}` : String.fromCharCode(unit);
  });
  return characters.join('');
}
