import { int32, uint8, uint16 } from './little-endian.ts';
import { readSprms, sprmCodes } from './sprms.ts';

/** Off, on, as the style has it, or the other way round ([MS-DOC], ToggleOperand). */
export type Toggle = 'off' | 'on' | 'asStyle' | 'notAsStyle';

/** What changes say of characters; undefined where they say nothing. */
export interface CharacterProperties {
  readonly bold?: Toggle;
  readonly hidden?: Toggle;
  /** Removed by a tracked change. */
  readonly isRemoved?: boolean;
  /** The character style. */
  readonly style?: number;
  /** The font of what is not Chinese, by its number. */
  readonly font?: number;
  /** Marked with a highlighter. */
  readonly highlight?: boolean;
  /** Shaded in a colour. */
  readonly shaded?: boolean;
  /** Where in the stream Data the picture lies that a U+0001 stands for. */
  readonly picture?: number;
  /** What stands in place of a “(”: a font by its number, and a code in it. */
  readonly symbol?: { readonly font: number; readonly code: number };
}

const readers: Readonly<Record<number, (operand: Uint8Array) => CharacterProperties>> = {
  [sprmCodes.CFBold]: (operand) => ({ bold: readToggle(operand) }),
  [sprmCodes.CFVanish]: (operand) => ({ hidden: readToggle(operand) }),
  [sprmCodes.CFRMarkDel]: (operand) => ({ isRemoved: uint8(operand, 0) === 1 }),
  [sprmCodes.CIstd]: (operand) => ({ style: uint16(operand, 0) }),
  [sprmCodes.CRgFtc0]: (operand) => ({ font: uint16(operand, 0) }),
  [sprmCodes.CHighlight]: (operand) => ({ highlight: uint8(operand, 0) !== 0 }),
  [sprmCodes.CShd80]: (operand) => ({ shaded: isColour((uint16(operand, 0) >> 5) & 31) }),
  [sprmCodes.CShd]: (operand) => ({ shaded: uint8(operand, 8) !== 255 && !isWhite(operand.subarray(5, 8)) }),
  [sprmCodes.CPicLocation]: (operand) => ({ picture: int32(operand, 0) }),
  [sprmCodes.CSymbol]: (operand) => ({ symbol: { font: uint16(operand, 0), code: uint16(operand, 2) } }),
};

/** Reads changes of characters' properties ([MS-DOC], Character Properties). */
export function readCharacterProperties(changes: Uint8Array): CharacterProperties {
  return Object.assign({}, ...readSprms(changes).map(({ code, operand }) => readers[code]?.(operand)));
}

/** [MS-DOC], Ico: 0 is the automatic colour, 8 white. */
function isColour(ico: number): boolean {
  return ico !== 0 && ico !== 8;
}

function isWhite(colour: Uint8Array): boolean {
  return colour.every((part) => part === 255);
}

function readToggle(operand: Uint8Array): Toggle {
  const value = uint8(operand, 0);
  if (value & 0x80) return value & 1 ? 'notAsStyle' : 'asStyle';
  return value === 0 ? 'off' : 'on';
}

/** Whether a property is on, by what a style says of it. */
export function isOn(toggle: Toggle, inStyle: boolean): boolean {
  if (toggle === 'asStyle') return inStyle;
  return toggle === 'notAsStyle' ? !inStyle : toggle === 'on';
}
