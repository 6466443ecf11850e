import { Inflate } from 'fflate';
import { AppError } from '../errors.ts';

/** A file in a zip archive, as the archive's directory describes it (APPNOTE.TXT 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly nameBytes: Uint8Array;
  /** Whether the name is declared to be UTF-8; else any encoding is possible. */
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** In the archive and inflated, in bytes; the latter is only a claim. */
  readonly size: number;
  readonly originalSize: number;
  /** Where the file's own header begins. */
  readonly start: number;
}

/** Where the directory begins, and how many entries it claims to have. */
interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
}

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const sizes = { file: 30, entry: 46, end: 22, locator64: 20 };
const longestComment = 0xffff;
/** The most that the classic format counts; an archive with more is made to fill the memory. */
const mostEntries = 0xffff;
/** What stands in a field of 32 bits whose value is in the extra field of zip64. */
const elsewhere = 0xffffffff;
/** More than a block of data that is only stored, so that each chunk yields something. */
const chunkSize = 96 * 1024;

/** Lists the files of an archive. Throws AppError `brokenFile` where the directory is missing or damaged. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (!place || place.count > mostEntries) throw new AppError('brokenFile', { reason: 'zip' });
  const entries: ZipEntry[] = [];
  let at = place.start;
  while (entries.length < place.count) {
    if (!holds(view, at, sizes.entry) || view.getUint32(at, true) !== signatures.entry)
      throw new AppError('brokenFile', { reason: 'zip' });
    entries.push(readEntry(bytes, view, at));
    at += sizes.entry + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The content of a file. Throws AppError `brokenFile` where it is damaged, packed in a way that is not known, or larger than
 * the directory claims, `encrypted` for one with a password.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isThere = holds(view, entry.start, sizes.file) && view.getUint32(entry.start, true) === signatures.file;
  if (!isThere) throw new AppError('brokenFile', { reason: 'zip' });
  if (entry.isEncrypted) throw new AppError('encrypted');
  const namesLength = view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const start = entry.start + sizes.file + namesLength;
  const packed = bytes.subarray(start, start + entry.size);
  if (entry.method === 0) return packed.slice();
  if (entry.method !== 8) throw new AppError('brokenFile', { reason: 'zip' });
  return inflate(packed, entry.originalSize);
}

/** Behind the directory stands its end record, behind that a comment of any length. */
function findDirectory(view: DataView): DirectoryPlace | undefined {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const place = { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    const isElsewhere = place.start === elsewhere || place.count === mostEntries;
    return isElsewhere ? (findDirectory64(view, at) ?? place) : place;
  }
  return undefined;
}

function findDirectory64(view: DataView, end: number): DirectoryPlace | undefined {
  const locator = end - sizes.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return undefined;
  const at = readUint64(view, locator + 8);
  if (!holds(view, at, 56) || view.getUint32(at, true) !== signatures.end64) return undefined;
  return { start: readUint64(view, at + 48), count: readUint64(view, at + 32) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const [originalSize = 0, size = 0, start = 0] = readSizes(view, at, at + sizes.entry + nameLength);
  return {
    nameBytes: bytes.subarray(at + sizes.entry, at + sizes.entry + nameLength),
    isUtf8: (flags & 0x0800) !== 0,
    isEncrypted: (flags & 0x0001) !== 0,
    method: view.getUint16(at + 10, true),
    size,
    originalSize,
    start,
  };
}

/** Original size, size and start; those that 32 bits cannot hold stand in this order in an extra field (4.5.3). */
function readSizes(view: DataView, at: number, extraStart: number): number[] {
  let wide = findExtra(view, extraStart, view.getUint16(at + 30, true), 0x0001);
  return [24, 20, 42].map((offset) => {
    const size = view.getUint32(at + offset, true);
    if (size !== elsewhere || wide === undefined) return size;
    wide += 8;
    return readUint64(view, wide - 8);
  });
}

/** Where the data of an extra field of this kind begins. */
function findExtra(view: DataView, start: number, length: number, kind: number): number | undefined {
  for (let at = start; at + 4 <= start + length && holds(view, at, 4); at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === kind) return at + 4;
  }
  return undefined;
}

/** Beyond 2^53, and beyond the bytes, there is nothing to be found. */
function readUint64(view: DataView, at: number): number {
  return holds(view, at, 8) ? Number(view.getBigUint64(at, true)) : Number.POSITIVE_INFINITY;
}

function holds(view: DataView, at: number, length: number): boolean {
  return at >= 0 && at + length <= view.byteLength;
}

/** In chunks, so that data that goes on beyond what was claimed, or behind its own end, is noticed and not followed. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  let isOver = false;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new AppError('brokenFile', { reason: 'zip' });
    content.set(chunk, length);
    length += chunk.length;
    isOver = chunk.length === 0;
  });
  try {
    for (let at = 0; at < packed.length && !isOver; at += chunkSize)
      inflater.push(packed.subarray(at, at + chunkSize), at + chunkSize >= packed.length);
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('brokenFile', { reason: 'zip' });
  }
  return content.subarray(0, length);
}
