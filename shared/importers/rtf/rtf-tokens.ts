/** What rich text is made of (RTF 1.9.1, “RTF Syntax”). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A control word with its number: \fs32. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** A control symbol, one character that is no letter: \~. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** Text as written or as \'hh, in the code page of its font. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const [tab, space, quote, minus, zero] = [0x09, 0x20, 0x27, 0x2d, 0x30];
const [backslash, openBrace, closeBrace] = [0x5c, 0x7b, 0x7d];
/** Longer names are none that Word reads. */
const longestName = 32;
const longestNumber = 10;

/** The tokens of rich text up to the end of its outermost group; what \bin holds is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === backslash) {
      const { token, end } = readControl(bytes, at);
      at = end;
      if (token) yield token;
    } else if (byte === openBrace) {
      depth++;
      at++;
      yield { kind: 'open' };
    } else if (byte === closeBrace) {
      depth--;
      at++;
      yield { kind: 'close' };
      if (depth <= 0) return;
    } else if (isText(byte)) {
      const end = textEnd(bytes, at);
      yield { kind: 'bytes', bytes: bytes.subarray(at, end) };
      at = end;
    } else at++;
  }
}

/** What a backslash begins, and where that ends. */
function readControl(bytes: Uint8Array, start: number): { token?: RtfToken; end: number } {
  const first = bytes[start + 1] ?? 0;
  if (isLetter(first)) return readWord(bytes, start + 1);
  if (first === quote) return readHexBytes(bytes, start);
  return { token: { kind: 'symbol', name: String.fromCharCode(first) }, end: start + 2 };
}

/** As many \'hh as follow each other; what is not hexadecimal is passed over. */
function readHexBytes(bytes: Uint8Array, start: number): { token?: RtfToken; end: number } {
  const values: number[] = [];
  let at = start;
  while (bytes[at] === backslash && bytes[at + 1] === quote) {
    const value = hexValue(bytes[at + 2]) * 16 + hexValue(bytes[at + 3]);
    if (Number.isNaN(value)) return { token: { kind: 'bytes', bytes: Uint8Array.from(values) }, end: at + 2 };
    values.push(value);
    at += 4;
  }
  return { token: { kind: 'bytes', bytes: Uint8Array.from(values) }, end: at };
}

function readWord(bytes: Uint8Array, start: number): { token?: RtfToken; end: number } {
  let at = start;
  let name = '';
  while (isLetter(bytes[at] ?? 0) && name.length < longestName) name += String.fromCharCode(bytes[at++] ?? 0);
  const isNegative = bytes[at] === minus && isDigit(bytes[at + 1] ?? 0);
  if (isNegative) at++;
  let value: number | undefined;
  for (let digits = 0; isDigit(bytes[at] ?? 0) && digits < longestNumber; digits++)
    value = (value ?? 0) * 10 + (bytes[at++] ?? 0) - zero;
  if (bytes[at] === space) at++;
  if (name === 'bin') return { end: at + (isNegative ? 0 : (value ?? 0)) };
  return { token: { kind: 'word', name, value: isNegative ? -(value ?? 0) : value }, end: at };
}

/** Line breaks and other control characters are no text. */
function isText(byte: number): boolean {
  return byte >= space || byte === tab;
}

function textEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && isText(bytes[end] ?? 0) && !isMark(bytes[end] ?? 0)) end++;
  return end;
}

function isMark(byte: number): boolean {
  return byte === backslash || byte === openBrace || byte === closeBrace;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= zero + 9;
}

/** NaN for what is no hexadecimal digit. */
function hexValue(byte = 0): number {
  if (isDigit(byte)) return byte - zero;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : Number.NaN;
}
