import { AppError } from '../../shared/errors.ts';
import { expandArchive, unreadableFile } from '../../shared/importers/archive.ts';
import type { IncomingFile } from './import-file.ts';

/** The files that come in with one: those in an archive, else itself. An archive that is refused tells why when read. */
export function unpackFile(file: IncomingFile): readonly IncomingFile[] {
  try {
    return expandArchive(file) ?? [file];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [unreadableFile(file.name, error)];
  }
}
