import { AppError } from '../errors.ts';
import { inflateEntry, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** A zip file whose parts are inflated one by one, when they are asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** How many bytes the part of this name has; undefined where there is none. */
  sizeOf(name: string): number | undefined;
  /** The content of the part of this name, without regard to case; undefined where there is none. */
  read(name: string): Uint8Array | undefined;
}

/** All that is ever inflated of one package, in bytes; pictures are not. */
const largestTotal = 100 * 1024 * 1024;
/** A part that shrank to less than 1/300 and is large holds nothing but repetition made to fill the memory. */
const largestRatio = 300;
const harmlessSize = 10 * 1024 * 1024;

/** Whether bytes begin like a zip file. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/**
 * Opens a zip file. Opening and reading throw AppError `brokenFile` for a damaged archive, `inflatesTooMuch` for a large
 * part that inflates more than 300-fold and when more than `mostBytes`, usually 100 MB, would be inflated.
 */
export function openZip(bytes: Uint8Array, mostBytes = largestTotal): ZipArchive {
  const entries = readZipDirectory(bytes);
  const names = entries.map(partName);
  const byName = new Map(names.map((name, position) => [partKey(name), entries[position]]));
  let total = 0;
  return {
    names,
    sizeOf: (name) => byName.get(partKey(name))?.originalSize,
    read(name) {
      const entry = byName.get(partKey(name));
      if (!entry) return undefined;
      total += entry.originalSize;
      if (total > mostBytes || isBomb(entry)) throw new AppError('inflatesTooMuch');
      return inflateEntry(bytes, entry);
    },
  };
}

/** Whether an entry claims to inflate more than anything that was written to be read. */
export function isBomb(entry: ZipEntry): boolean {
  return entry.originalSize > harmlessSize && entry.originalSize > entry.size * largestRatio;
}

/** Names of parts are ASCII or UTF-8, whether they say so or not. */
function partName(entry: ZipEntry): string {
  return new TextDecoder().decode(entry.nameBytes);
}

/** Names of parts are compared without case (ECMA-376 Part 2, 6.2.2.3); some writers use backslashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
