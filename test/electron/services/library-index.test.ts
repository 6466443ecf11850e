import { expect, test } from 'vitest';
import { termDictionary } from '../../../electron/host-services.ts';
import type { IncomingFile } from '../../../electron/services/import-file.ts';
import { createLibraryIndex, indexedPlan } from '../../../electron/services/library-index.ts';
import { readSampleLibrary } from '../../../electron/services/sample-library.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { type LibraryStore, openLibrary } from '../../../electron/store/library-store.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { sampleLibrary } from '../../support/sample-library.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const question = { kind: 'heading', text: '稳定乡村教师队伍' } as const;

/** Two years’ work points of the sample library, which tell the same things in other words. */
async function yearsOfSample(): Promise<readonly [IncomingFile, IncomingFile]> {
  const files = await readSampleLibrary(sampleLibrary);
  const [earlier, later] = files.filter(({ name }) => /望川区教育局202[45]年工作要点/.test(name));
  if (!earlier || !later)
    throw new Error('Cannot try the index because the sample library lacks two years’ work points');
  return [earlier, later];
}

async function libraryOf(...years: readonly number[]): Promise<LibraryStore> {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  await importAll(library, ...years.map(workPoints));
  return library;
}

test('an empty library has nothing to suggest', async () => {
  const index = createLibraryIndex(await libraryOf(), termDictionary, () => expect.unreachable());
  expect(await index.query(question)).toEqual([]);
});

test('a suggestion is the source’s wording with its place in the source', async () => {
  const library = await libraryOf(2025);
  const [best] = await createLibraryIndex(library, termDictionary, () => expect.unreachable()).query(question);
  expect(best).toMatchObject({
    planId: library.list()[0]?.planId,
    planTitle: '望川区教育局2025年工作要点',
    source: '望川区教育局2025年工作要点.txt',
    text: expect.stringContaining('全年交流教师不少于60人'),
    path: ['推进教育公平'],
    periodStart: 2025,
  });
});

test('the index follows the library: what is added is found, what is removed is not', async () => {
  const [earlier, later] = await yearsOfSample();
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const index = createLibraryIndex(library, termDictionary, () => expect.unreachable());
  const found = async () => [...new Set((await index.query(question)).map(({ source }) => source))].sort();
  await importAll(library, earlier);
  expect(await found()).toEqual([earlier.name]);
  await importAll(library, later);
  expect(await found()).toEqual([earlier.name, later.name]);
  await library.remove([library.list()[0]?.planId ?? '']);
  expect(await found()).toEqual([later.name]);
});

test('questions asked at once while the index is built are answered alike', async () => {
  const index = createLibraryIndex(await libraryOf(2024, 2025), termDictionary, () => expect.unreachable());
  const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => index.query(question)));
  expect(first?.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});

test('no more than ten are suggested', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  await importAll(library, ...(await readSampleLibrary(sampleLibrary)));
  const index = createLibraryIndex(library, termDictionary, () => expect.unreachable());
  expect(await index.query({ kind: 'typing', text: '新增学位' })).toHaveLength(10);
});

test('plans that are left out by name have no part', async () => {
  const index = createLibraryIndex(await libraryOf(2024, 2025), termDictionary, () => expect.unreachable());
  const found = await index.query({ ...question, exclude: '2025年' });
  expect([...new Set(found.map(({ source }) => source))]).toEqual([workPoints(2024).name]);
});

test('a plan is indexed with the names that belong to its place', async () => {
  const library = await libraryOf(2025);
  const plan = await library.read(library.list()[0]?.planId ?? '');
  expect(indexedPlan(plan)).toMatchObject({ source: workPoints(2025).name, names: expect.arrayContaining(['望川区']) });
});
