import type { KeptPicture } from '../picture-data.ts';
import { uint8, uint16, uint32 } from './little-endian.ts';

/** Records of drawings ([MS-ODRAW], 2.2.23 and 2.2.32): the entry of a store of pictures, JPEG and PNG. */
const storeEntry = 0xf007;
const storeEntryHeader = 36;
const bitmaps: ReadonlySet<number> = new Set([0xf01d, 0xf01e, 0xf02a]);
const recordHeader = 8;
/** The picture's identity, once or twice, and a tag stand before its bytes. */
const longestIdentity = 33;
const signatures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
] as const;
/** A picture kept in a file of its own has that file's name behind the header ([MS-DOC], PICFAndOfficeArtData). */
const linked = 0x66;

/** The PNG or JPEG that lies at a place of the stream Data ([MS-DOC], PICF); one of no bytes where it is of another format. */
export function inlinePicture(data: Uint8Array, place: number): KeptPicture | undefined {
  if (place < 0 || place + 68 > data.length) return undefined;
  const end = Math.min(place + uint32(data, place), data.length);
  const header = uint16(data, place + 4);
  const name = uint16(data, place + 6) === linked ? 1 + uint8(data, place + header) : 0;
  const bytes = bitmapIn(data.subarray(place + header + name, end)) ?? new Uint8Array();
  return { size: bytes.length, read: () => bytes };
}

/** Records stand one after the other; a shape's own tell nothing of its picture's bytes. */
function bitmapIn(records: Uint8Array): Uint8Array | undefined {
  for (let at = 0; at + recordHeader <= records.length; ) {
    const type = uint16(records, at + 2);
    const length = uint32(records, at + 4);
    const body = records.subarray(at + recordHeader, at + recordHeader + length);
    if (bitmaps.has(type)) return withoutIdentity(body);
    if (type === storeEntry) at += recordHeader + storeEntryHeader + uint8(body, 33);
    else at += recordHeader + length;
  }
  return undefined;
}

function withoutIdentity(body: Uint8Array): Uint8Array | undefined {
  for (let at = 0; at <= longestIdentity; at++) {
    if (signatures.some((signature) => signature.every((byte, index) => body[at + index] === byte))) {
      return body.subarray(at);
    }
  }
  return undefined;
}
