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

const [tab, space, quote, minus, backslash, openBrace, closeBrace] = [0x09, 0x20, 0x27, 0x2d, 0x5c, 0x7b, 0x7d];
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
  if (first !== quote) return { token: { kind: 'symbol', name: String.fromCharCode(first) }, end: start + 2 };
  const code = Number.parseInt(latin(bytes, start + 2, start + 4), 16);
  return Number.isNaN(code)
    ? { end: start + 2 }
    : { token: { kind: 'bytes', bytes: Uint8Array.of(code) }, end: start + 4 };
}

function readWord(bytes: Uint8Array, start: number): { token?: RtfToken; end: number } {
  const nameEnd = endOf(bytes, start, start + longestName, isLetter);
  const sign = bytes[nameEnd] === minus ? 1 : 0;
  const numberEnd = endOf(bytes, nameEnd + sign, nameEnd + sign + longestNumber, isDigit);
  const hasNumber = numberEnd > nameEnd + sign;
  const name = latin(bytes, start, nameEnd);
  const value = hasNumber ? Number(latin(bytes, nameEnd, numberEnd)) : undefined;
  const textStart = hasNumber ? numberEnd : nameEnd;
  const end = bytes[textStart] === space ? textStart + 1 : textStart;
  if (name === 'bin') return { end: end + Math.max(value ?? 0, 0) };
  return { token: { kind: 'word', name, value }, end };
}

/** Line breaks and other control characters are no text. */
function isText(byte: number): boolean {
  return byte >= space || byte === tab;
}

function textEnd(bytes: Uint8Array, start: number): number {
  return endOf(bytes, start, bytes.length, (byte) => isText(byte) && !isMark(byte));
}

function isMark(byte: number): boolean {
  return byte === backslash || byte === openBrace || byte === closeBrace;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** The first place from `start` on that does not pass, at most `limit`. */
function endOf(bytes: Uint8Array, start: number, limit: number, passes: (byte: number) => boolean): number {
  let end = start;
  while (end < limit && end < bytes.length && passes(bytes[end] ?? 0)) end++;
  return end;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
