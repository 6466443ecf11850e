const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Uint8Array(128).map((_, code) => Math.max(0, signs.indexOf(String.fromCharCode(code))));

/** The bytes that base64 (RFC 4648, section 4) stands for; the text is valid, as a restored draft's is. */
export function decodeBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  for (let from = 0, to = 0; from < length; from += 4) {
    const bits = [0, 1, 2, 3].reduce((sum, place) => (sum << 6) | (sextets[text.charCodeAt(from + place)] ?? 0), 0);
    for (const shift of [16, 8, 0]) if (to < bytes.length) bytes[to++] = (bits >> shift) & 0xff;
  }
  return bytes;
}
