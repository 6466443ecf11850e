import { uint8, uint16 } from './little-endian.ts';
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
  /** What stands in place of a “(”: a font by its number, and a code in it. */
  readonly symbol?: { readonly font: number; readonly code: number };
}

const readers: Readonly<Record<number, (operand: Uint8Array) => CharacterProperties>> = {
  [sprmCodes.CFBold]: (operand) => ({ bold: readToggle(operand) }),
  [sprmCodes.CFVanish]: (operand) => ({ hidden: readToggle(operand) }),
  [sprmCodes.CFRMarkDel]: (operand) => ({ isRemoved: uint8(operand, 0) === 1 }),
  [sprmCodes.CIstd]: (operand) => ({ style: uint16(operand, 0) }),
  [sprmCodes.CRgFtc0]: (operand) => ({ font: uint16(operand, 0) }),
  [sprmCodes.CSymbol]: (operand) => ({ symbol: { font: uint16(operand, 0), code: uint16(operand, 2) } }),
};

/** Reads changes of characters' properties ([MS-DOC], Character Properties). */
export function readCharacterProperties(changes: Uint8Array): CharacterProperties {
  return Object.assign({}, ...readSprms(changes).map(({ code, operand }) => readers[code]?.(operand)));
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
