import { join } from 'node:path';
import { emptyLists, type OfficeLists } from '../../shared/lists/office-lists.ts';
import { restoreOfficeLists } from '../../shared/lists/restore-office-lists.ts';
import type { Disk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import { expectKnownVersion, storedVersion } from './stored-plan.ts';
import { createWriteQueue } from './write-queue.ts';

/** The lists that an office keeps in its home (本单位词表). */
export interface ListsStore {
  read(): OfficeLists;
  write(lists: OfficeLists): Promise<void>;
}

/** Opens lists.json of a home. Throws AppError `newerVersion` or `brokenData`; a missing file is empty lists. */
export async function openLists(disk: Disk, home: string): Promise<ListsStore> {
  const file = jsonFile<OfficeLists & { readonly version?: number }>(disk, join(home, 'lists.json'), (value) => {
    expectKnownVersion(value);
    return restoreOfficeLists(value);
  });
  let lists: OfficeLists = (await file.read()) ?? emptyLists;
  const writing = createWriteQueue();
  return {
    read: () => lists,
    write: (next) =>
      writing(async () => {
        await file.write({ version: storedVersion, ...next });
        lists = next;
      }),
  };
}
