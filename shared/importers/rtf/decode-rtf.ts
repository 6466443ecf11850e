import { symbolText } from '../docx/symbols.ts';

/** What the font table says of a font; a character set or code page that it does not tell is undefined. */
export interface RtfFont {
  readonly name: string;
  readonly charset?: number | undefined;
  readonly codePage?: number | undefined;
}

/** The code pages of character sets (RTF 1.9.1, “Font Table”). */
const charsetPages: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** Decoders whose name is not “windows-” and the number. */
const pageNames: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10008, 'gbk'],
  [20936, 'gbk'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

const western = 1252;
const ansiCharset = 0;
const symbolCharset = 2;

/** Decodes the bytes of a text in a font, as a document of this code page means them. */
export function decodeRtfBytes(bytes: Uint8Array, font: RtfFont | undefined, documentPage: number): string {
  if (font?.charset === symbolCharset) return [...bytes].map((byte) => symbolOf(byte, font)).join('');
  return withoutControls(decode(bytes, codePageOf(bytes, font, documentPage)));
}

/** A character written by its number, which may be negative as one of 16 bits; in a symbol font, what the font shows there. */
export function decodeRtfCharacter(code: number, font: RtfFont | undefined): string {
  const point = code > 0xffff && code <= 0x10ffff ? code : code & 0xffff;
  if (font?.charset === symbolCharset && point >= 0xf000 && point <= 0xf0ff) return symbolOf(point - 0xf000, font);
  return withoutControls(point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point));
}

/** Control characters stand for what is no text; breaks and the like have control words. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t]/gu, '');
}

function symbolOf(byte: number, { name }: RtfFont): string {
  return byte === 0x20 ? ' ' : symbolText(name, (0xf000 + byte).toString(16));
}

/** Chinese programs write Chinese in Western fonts too; by the standard such text is Western. */
function codePageOf(bytes: Uint8Array, font: RtfFont | undefined, documentPage: number): number {
  if (font?.codePage !== undefined) return font.codePage;
  if (font?.charset !== ansiCharset) return charsetPages.get(font?.charset ?? 1) ?? documentPage;
  return isDoubleBytes(bytes) ? documentPage : western;
}

/** Whether all high bytes stand in pairs, as those of GB 2312 do. */
function isDoubleBytes(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    if ((bytes[at] ?? 0) < 0x80) at++;
    else if ((bytes[at] ?? 0) < 0xa1 || (bytes[at + 1] ?? 0) < 0xa1) return false;
    else at += 2;
  }
  return true;
}

/** Western, where the code page is one that nobody knows. Single bytes are read as a stream: Node 20 errs in them else. */
function decode(bytes: Uint8Array, codePage: number): string {
  const name = pageNames.get(codePage);
  if (name !== undefined) return new TextDecoder(name).decode(bytes);
  try {
    return new TextDecoder(`windows-${codePage}`).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder(`windows-${western}`).decode(bytes, { stream: true });
  }
}
