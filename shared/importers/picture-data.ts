import { encodeBase64 } from './base64.ts';
import type { PictureData, SourcePicture } from './source-document.ts';

/** A picture of more bytes is not taken into a draft. */
export const largestPicture = 2 * 1024 * 1024;
/** All pictures of a document together; a draft is one file, which is written at every change. */
const largestTotal = 20 * 1024 * 1024;

type Content = SourcePicture['content'];

/** Where a document keeps a picture: how many bytes it has, and how to read them. */
export interface KeptPicture {
  readonly size: number;
  read(): Uint8Array | undefined;
}

/** Reads pictures of one document, each up to 2 MB and all up to 20 MB. */
export function createPictureReader(): (kept: KeptPicture | undefined) => Content {
  let total = 0;
  return (kept) => {
    if (!kept) return { leftOut: 'missing' };
    if (kept.size > largestPicture || total + kept.size > largestTotal) return { leftOut: 'tooLarge' };
    const bytes = kept.read();
    if (!bytes) return { leftOut: 'missing' };
    total += bytes.length;
    return pictureData(bytes);
  };
}

function pictureData(bytes: Uint8Array): Content {
  const picture = readSize(bytes);
  if (!picture || picture.width < 1 || picture.height < 1) return { leftOut: 'format' };
  return { ...picture, data: encodeBase64(bytes) };
}

type Sized = Omit<PictureData, 'data'>;

/** What sort of picture bytes are, and its size in pixels; undefined for formats that not every program shows. */
function readSize(bytes: Uint8Array): Sized | undefined {
  return pngSize(bytes) ?? gifSize(bytes) ?? jpegSize(bytes);
}

/** PNG (third edition), 11.2.2: the header is the first chunk. */
function pngSize(bytes: Uint8Array): Sized | undefined {
  if (!beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return undefined;
  const [high, low] = [(at: number) => big16(bytes, at), (at: number) => big16(bytes, at + 2)];
  return { mediaType: 'image/png', width: high(16) * 65536 + low(16), height: high(20) * 65536 + low(20) };
}

function gifSize(bytes: Uint8Array): Sized | undefined {
  if (!beginsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return undefined;
  const little16 = (at: number) => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  return { mediaType: 'image/gif', width: little16(6), height: little16(8) };
}

/** ITU T.81, B.2.2: the frame header, behind segments that each tell their length. */
function jpegSize(bytes: Uint8Array): Sized | undefined {
  if (!beginsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xff) at++;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { mediaType: 'image/jpeg', width: big16(bytes, at + 7), height: big16(bytes, at + 5) };
    } else at += 2 + Math.max(big16(bytes, at + 2), 2);
  }
  return undefined;
}

function big16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
