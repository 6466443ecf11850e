import { access, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { largestFile, sizeText } from '../../shared/api.ts';
import type { Draft } from '../../shared/document/model.ts';
import { readDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import { openDraftPackage } from '../services/draft-package.ts';
import { diskError } from '../store/disk.ts';

/** How files are looked at and read. */
export interface FileReader {
  stat(path: string): Promise<{ readonly size: number; isFile(): boolean }>;
  readFile(path: string): Promise<Uint8Array>;
}

const systemReader: FileReader = { stat, readFile };

/** Reads a file that was named on the command line. Throws AppError `fileMissing` or `cannotWrite`. */
export async function readInput(path: string, reader = systemReader): Promise<Uint8Array> {
  return told(path, () => reader.readFile(path));
}

/**
 * Reads a file that is to be imported or parsed. Throws AppError `fileTooLarge`, before it is read, where it is larger than
 * 100 MB, `fileMissing`, and `cannotWrite` where it is locked, no file or cannot be read.
 */
export async function readPlanFile(path: string, reader = systemReader): Promise<Uint8Array> {
  const found = await told(path, () => reader.stat(path));
  if (!found.isFile()) throw new AppError('cannotWrite', { path });
  if (found.size > largestFile) throw new AppError('fileTooLarge', { limit: sizeText(largestFile) });
  return readInput(path, reader);
}

/** Whatever the system says of a file is trouble of that file alone. */
async function told<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const isOfSystem = error instanceof Error && 'syscall' in error;
    throw diskError(error, path) ?? (isOfSystem ? new AppError('cannotWrite', { path }) : error);
  }
}

/** Reads a .wunian file, be it a draft alone or one with its sources. */
export async function readDraftFile(path: string): Promise<Draft> {
  const bytes = await readInput(path);
  const packed = openDraftPackage({ name: basename(path), bytes });
  return packed ? packed.draft : readDraftText(new TextDecoder().decode(bytes));
}

/** Throws AppError `outputExists` where the output is there already, unless `force`. */
export async function expectFree(path: string, force: boolean): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists && !force) throw new AppError('outputExists', { path });
}

/**
 * The files that a path names: itself, or all in a folder and below, hidden ones left out. A folder below that cannot be
 * read stands for itself, so that it is told when it is read. Throws AppError `fileMissing` or `cannotWrite`.
 */
export async function filesUnder(path: string): Promise<readonly string[]> {
  const found = await told(path, () => stat(path));
  if (!found.isDirectory()) return [path];
  const entries = await told(path, () => readdir(path, { withFileTypes: true }));
  const nested = entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const inner = join(path, entry.name);
      return entry.isFile() ? [inner] : filesUnder(inner).catch(() => [inner]);
    });
  return (await Promise.all(nested)).flat();
}

/** A file's name without its last ending. */
export function stem(path: string): string {
  const name = basename(path);
  return name.lastIndexOf('.') > 0 ? name.slice(0, name.lastIndexOf('.')) : name;
}
