import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import type { IncomingFile } from './import-file.ts';

/** Files between the window and a job, each taken once. */
export interface WaitingFiles {
  keep(file: IncomingFile): string;
  /** Takes files, all or none. Throws AppError `notFound`. */
  take(fileIds: readonly string[]): readonly IncomingFile[];
  takeOne(fileId: string): IncomingFile;
}

export function createWaitingFiles(): WaitingFiles {
  const waiting = new Map<string, IncomingFile>();
  const find = (fileId: string): IncomingFile => {
    const file = waiting.get(fileId);
    if (!file) throw new AppError('notFound', { what: fileId });
    return file;
  };
  const take = (fileIds: readonly string[]): readonly IncomingFile[] => {
    const files = fileIds.map(find);
    for (const fileId of fileIds) waiting.delete(fileId);
    return files;
  };
  return {
    keep(file) {
      const fileId = randomUUID();
      waiting.set(fileId, file);
      return fileId;
    },
    take,
    takeOne(fileId) {
      const file = find(fileId);
      waiting.delete(fileId);
      return file;
    },
  };
}
