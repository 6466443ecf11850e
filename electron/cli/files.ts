import { access, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Draft } from '../../shared/document/model.ts';
import { readDraftText } from '../../shared/document/restore-draft.ts';
import { AppError } from '../../shared/errors.ts';
import { diskError } from '../store/disk.ts';

/** Reads a file that was named on the command line. Throws AppError `fileMissing` or `cannotWrite`. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw diskError(error, path) ?? error;
  }
}

/** Reads a .wunian file. */
export async function readDraftFile(path: string): Promise<Draft> {
  return readDraftText(new TextDecoder().decode(await readInput(path)));
}

/** Throws AppError `outputExists` where the output is there already, unless `force`. */
export async function expectFree(path: string, force: boolean): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists && !force) throw new AppError('outputExists', { path });
}

/** The files that a path names: itself, or all in a folder and below, hidden ones left out. Throws `fileMissing`. */
export async function filesUnder(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => {
    throw new AppError('fileMissing', { path });
  });
  if (!found.isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  const nested = await Promise.all(
    entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => filesUnder(join(path, entry.name))),
  );
  return nested.flat();
}

/** A file's name without its last ending. */
export function stem(path: string): string {
  const name = basename(path);
  return name.lastIndexOf('.') > 0 ? name.slice(0, name.lastIndexOf('.')) : name;
}
