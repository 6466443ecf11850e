import { uint8, uint16 } from './little-endian.ts';

/** A change of one property ([MS-DOC], Sprm). An operand of variable size begins with its size. */
export interface Sprm {
  readonly code: number;
  readonly operand: Uint8Array;
}

/** The properties that are read, by their names without “sprm” ([MS-DOC], Single Property Modifiers). */
export const sprmCodes = {
  PJc80: 0x2403,
  PJc: 0x2461,
  PFInTable: 0x2416,
  PFTtp: 0x2417,
  PFInnerTableCell: 0x244b,
  PFInnerTtp: 0x244c,
  PIlvl: 0x260a,
  POutLvl: 0x2640,
  PIlfo: 0x460b,
  PItap: 0x6649,
  PHugePapx: 0x6646,
  PTableProps: 0x646b,
  PChgTabs: 0xc615,
  TDefTable: 0xd608,
  CFRMarkDel: 0x0800,
  CFBold: 0x0835,
  CFVanish: 0x083c,
  CIstd: 0x4a30,
  CRgFtc0: 0x4a4f,
  CSymbol: 0x6a09,
  CHighlight: 0x2a0c,
  CShd80: 0x4866,
  CShd: 0xca71,
  CPicLocation: 0x6a03,
} as const;

/** Sizes of operands by the three highest bits of the code; 0 stands for a size of its own. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** The changes in a list of them, up to where it breaks off. */
export function readSprms(changes: Uint8Array): Sprm[] {
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < changes.length; ) {
    const code = uint16(changes, at);
    const size = operandSizes[code >> 13] || variableSize(changes, at + 2, code);
    sprms.push({ code, operand: changes.subarray(at + 2, at + 2 + size) });
    at += 2 + size;
  }
  return sprms;
}

function variableSize(changes: Uint8Array, at: number, code: number): number {
  const size = uint8(changes, at);
  if (code === sprmCodes.TDefTable) return uint16(changes, at) + 1;
  if (code === sprmCodes.PChgTabs && size === 255) return tabsSize(changes, at);
  return 1 + size;
}

/** Very many tab stops: those taken away have four bytes each, those set three ([MS-DOC], PChgTabsOperand). */
function tabsSize(changes: Uint8Array, at: number): number {
  const removed = 4 * uint8(changes, at + 1);
  return 3 + removed + 3 * uint8(changes, at + 2 + removed);
}
