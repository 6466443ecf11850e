import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';

/** The stored index of a home: what can be built again from its plans, kept so that it need not be. */
export interface SuggestionIndexFile {
  /** What was written last; undefined where there is nothing, or nothing whole. */
  read(): Promise<Uint8Array | undefined>;
  /** Replaces it as a whole; where the disk does not take it, all stays as it was. */
  write(pieces: Iterable<Uint8Array>): Promise<void>;
  /** Tells apart all contents that a plan's file and its corrections ever had; undefined where it cannot be read. */
  stampOf(planId: string): Promise<string | undefined>;
}

/** Bytes are handed to the disk in parts of about so many, and others get in between. */
const partSize = 1 << 20;
const digestSize = 32;

/** The stored index of the home in this folder. */
export function openSuggestionIndexFile(disk: Disk, home: string): SuggestionIndexFile {
  const path = join(home, 'suggestions.bin');
  return {
    async read() {
      const file = await unlessFailed(disk.read(path));
      const content = file?.subarray(0, -digestSize);
      return file && content && digestOf(content).equals(file.subarray(-digestSize)) ? content : undefined;
    },
    async write(pieces) {
      await unlessFailed(disk.writePieces(path, signedParts(pieces)));
    },
    async stampOf(planId) {
      const files = ['plans', 'corrections'].map((folder) => disk.read(join(home, folder, `${planId}.json`)));
      const [plan, corrections] = (await unlessFailed(Promise.all(files))) ?? [];
      return plan && [plan, corrections ?? new Uint8Array(0)].map((bytes) => digestOf(bytes).toString('hex')).join('');
    },
  };
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** The pieces in larger parts, and last the digest of them all. */
async function* signedParts(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let part: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    hash.update(piece);
    part.push(piece);
    size += piece.length;
    if (size < partSize) continue;
    yield Buffer.concat(part);
    [part, size] = [[], 0];
  }
  yield Buffer.concat([...part, hash.digest()]);
}

/** An index that cannot be read or written is built again; nobody need be told. */
async function unlessFailed<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return undefined;
  }
}
