import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';

/** All that the stores do to the machine's disk; passed in, so that a full disk can be tried. */
export interface Disk {
  /** The file's bytes, or undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Replaces the file as a whole: after a crash it holds the old bytes or the new ones. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** The same for bytes that come in pieces. */
  writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  /** The names in a folder, sorted; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>;
  makeFolder(folder: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  /** Deletes a file that was never part of the user's data, if it is there. */
  discard(path: string): Promise<void>;
}

/** The real disk. Failures that a user can act on are AppErrors with the path. */
export const nodeDisk: Disk = {
  read: (path) => told(path, () => unlessMissing(readFile(path), undefined)),
  write: (path, bytes) => told(path, () => writeAtomically(path, bytes)),
  writePieces: (path, pieces) => told(path, () => writeAtomically(path, pieces)),
  list: (folder) => told(folder, async () => (await unlessMissing(readdir(folder), [])).sort()),
  makeFolder: (folder) => told(folder, async () => void (await mkdir(folder, { recursive: true }))),
  discard: (path) => told(path, () => rm(path, { force: true })),
  move: (from, to) => told(to, async () => void (await rename(from, to))),
};

async function writeAtomically(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  // Not the target's own name with something behind it: that may be as long as names can be.
  const temporary = join(dirname(path), `.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeDurably(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w');
  try {
    await writeFile(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is only durable once its folder is; Windows neither needs nor allows this. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<T, M>(reading: Promise<T>, missing: M): Promise<T | M> {
  try {
    return await reading;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return missing;
    throw error;
  }
}

async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskError(error, path) ?? error;
  }
}

/** The AppError for a system error that a user can act on; undefined for others. */
export function diskError(error: unknown, path: string): AppError | undefined {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('noSpace', { path });
    case 'EEXIST':
    case 'ENOTDIR':
      return new AppError('homeNotFolder', { path });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'ENAMETOOLONG':
    case 'EISDIR':
      return new AppError('cannotWrite', { path });
    case 'ENOENT':
      return new AppError('fileMissing', { path });
    default:
      return undefined;
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
