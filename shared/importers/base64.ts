const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** What each byte stands for in base64, -1 for nothing. */
const sextets = Array.from({ length: 256 }, (_, byte) => signs.indexOf(String.fromCharCode(byte)));

/** RFC 2045, 6.8; signs that are none of base64 are passed over. */
export function decodeBase64(body: Uint8Array): Uint8Array {
  const content = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const byte of body) {
    const value = sextets[byte] ?? -1;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    content[length++] = (bits >> count) & 0xff;
  }
  return content.subarray(0, length);
}

const signCodes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
const padding = 0x3d;

/** Bytes in base64, padded, in one line. */
export function encodeBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    codes[to] = signCodes[three >> 18] ?? 0;
    codes[to + 1] = signCodes[(three >> 12) & 63] ?? 0;
    if (at + 1 < bytes.length) codes[to + 2] = signCodes[(three >> 6) & 63] ?? 0;
    if (at + 2 < bytes.length) codes[to + 3] = signCodes[three & 63] ?? 0;
  }
  return new TextDecoder().decode(codes);
}
