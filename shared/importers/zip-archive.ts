import { type UnzipFileInfo, unzipSync } from 'fflate';
import { AppError } from '../errors.ts';

/** A zip file whose parts are inflated one by one, when they are asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The content of the part of this name, without regard to case; undefined where there is none. */
  read(name: string): Uint8Array | undefined;
}

/** All that is ever inflated of one archive, in bytes. */
const largestTotal = 200 * 1024 * 1024;
/** A part that shrank to less than 1/300 and is large holds nothing but repetition made to fill the memory. */
const largestRatio = 300;
const harmlessSize = 10 * 1024 * 1024;

/** Whether bytes begin like a zip file. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/**
 * Opens a zip file. Opening and reading throw AppError `brokenFile` for a damaged archive and for a part that inflates
 * more than 300-fold, `fileTooLarge` when more than 200 MB would be inflated.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = listEntries(bytes);
  const positions = new Map(entries.map((entry, position) => [partKey(entry.name), position]));
  let total = 0;
  return {
    names: entries.map((entry) => entry.name),
    read(name) {
      const position = positions.get(partKey(name)) ?? -1;
      const entry = entries[position];
      if (!entry) return undefined;
      total += entry.originalSize;
      refuseBomb(entry, total);
      return inflate(bytes, position);
    },
  };
}

function listEntries(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzip(bytes, (entry) => {
    entries.push(entry);
    return false;
  });
  return entries;
}

/** By position, since an archive may hold many parts of one name. */
function inflate(bytes: Uint8Array, wanted: number): Uint8Array | undefined {
  let position = -1;
  return Object.values(unzip(bytes, () => ++position === wanted))[0];
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new AppError('brokenFile', { reason: 'zip' });
  }
}

function refuseBomb(entry: UnzipFileInfo, total: number): void {
  if (total > largestTotal) throw new AppError('fileTooLarge', { limit: '200 MB' });
  if (entry.originalSize > harmlessSize && entry.originalSize > entry.size * largestRatio) {
    throw new AppError('brokenFile', { reason: 'zipBomb' });
  }
}

/** Names of parts are compared without case (ECMA-376 Part 2, 6.2.2.3); some writers use backslashes. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
