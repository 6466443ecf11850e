import type { Adapter } from 'lowdb';
import { parseJson } from '../../shared/restore.ts';
import type { Disk } from './disk.ts';

/** A lowdb adapter over one JSON file, written as a whole and durably; what is read passes through `restore`. */
export function jsonFile<T>(disk: Disk, path: string, restore: (value: unknown) => T): Adapter<T> {
  return {
    async read() {
      const bytes = await disk.read(path);
      return bytes ? restore(parseJson(new TextDecoder().decode(bytes), path)) : null;
    },
    write: (data) => disk.write(path, new TextEncoder().encode(`${JSON.stringify(data)}\n`)),
  };
}
