/** Code units turned into text at once; more would not fit on the stack. */
const piece = 8192;

/** A text as bytes: 1 or 2, then so many bytes a code unit. Unlike UTF-8 it keeps halves of surrogate pairs as they are. */
export function textBytes(text: string): Uint8Array {
  const width = isNarrow(text) ? 1 : 2;
  const bytes = new Uint8Array(2 + width * text.length);
  bytes[0] = width;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[2 + width * at] = code;
    if (width === 2) bytes[3 + 2 * at] = code >>> 8;
  }
  return bytes;
}

function isNarrow(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 255) return false;
  return true;
}

/** The text again; the bytes must begin at an even place of their buffer. */
export function textOf(bytes: Uint8Array): string {
  const codes =
    bytes[0] === 1 ? bytes.subarray(2) : new Uint16Array(bytes.buffer, bytes.byteOffset + 2, (bytes.length - 2) >> 1);
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += piece) {
    pieces.push(Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + piece)));
  }
  return pieces.join('');
}
