import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openLists } from '../../../electron/store/lists-store.ts';
import { emptyLists } from '../../../shared/lists/office-lists.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const lists = {
  ...emptyLists,
  ownNames: { places: ['望川区'], schools: ['望川中学'], offices: [], projects: [] },
  nearWords: [['保安', '安防人员']],
};

test('lists are empty at first, and are there again when the home is opened anew', async () => {
  const folder = temporaryFolder();
  const store = await openLists(nodeDisk, folder);
  expect(store.read()).toEqual(emptyLists);
  expect(existsSync(join(folder, 'lists.json'))).toBe(false);
  await store.write(lists);
  expect(store.read()).toEqual(lists);
  expect((await openLists(nodeDisk, folder)).read()).toEqual(lists);
});

test.each([
  ['{"ownNames":', 'brokenData'],
  ['{"version":1,"nearWords":"保安"}', 'brokenData'],
  ['{"version":999}', 'newerVersion'],
])('a file that reads %s is refused and left as it is', async (text, code) => {
  const file = join(temporaryFolder(), 'lists.json');
  writeFileSync(file, text);
  await expect(openLists(nodeDisk, join(file, '..'))).rejects.toMatchObject({ code });
  expect(readFileSync(file, 'utf8')).toBe(text);
});
