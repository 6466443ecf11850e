/** A text without what may differ between two prints of the same words: marks, spaces, capitals, the width of figures. */
export interface FoldedText {
  /** UTF-16 units, none of them 0. */
  readonly codes: Uint16Array;
  /** Where each stood in the text. */
  readonly offsets: Uint32Array;
}

const units = 0x10000;
const [highSurrogates, privateUse] = [0xd800, 0xe000];
/** From the full-width sign of ASCII to the sign itself. */
const toHalfWidth = 0xfee0;
/** What each UTF-16 unit is compared as, 0 where it is left out; made when the first text is folded. */
let folds: Uint16Array | null = null;

export function foldText(text: string): FoldedText {
  folds ??= foldTable();
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = folds[text.charCodeAt(offset)] ?? 0;
    if (code === 0) continue;
    codes[length] = code;
    offsets[length++] = offset;
  }
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** Whether a folded unit is a part of a figure or a Latin word, which is the same only as a whole. */
export function isWordPart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

/** Rare characters outside the basic plane are compared by their halves. */
function foldTable(): Uint16Array {
  const table = new Uint16Array(units);
  const everything = Array.from({ length: units / 256 }, (_, row) => lettersOfRow(row)).join('');
  for (const letter of everything) table[letter.charCodeAt(0)] = foldLetter(letter.charCodeAt(0));
  for (let code = highSurrogates; code < privateUse; code++) table[code] = code;
  return table;
}

function lettersOfRow(row: number): string {
  const codes = Array.from({ length: 256 }, (_, column) => row * 256 + column);
  return String.fromCharCode(...codes).replace(/[^\p{L}\p{N}]+/gu, '');
}

function foldLetter(code: number): number {
  const half = code > 0xff00 && code < 0xff5f ? code - toHalfWidth : code;
  return half >= 0x41 && half <= 0x5a ? half + 0x20 : half;
}
