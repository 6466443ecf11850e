import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { termDictionary } from '../../../electron/host-services.ts';
import { createLibraryIndex } from '../../../electron/services/library-index.ts';
import { createLibraryOverlap, type LibraryOverlap } from '../../../electron/services/overlap-index.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { type LibraryStore, openLibrary } from '../../../electron/store/library-store.ts';
import type { PlanRole } from '../../../shared/plan/model.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

/** Stands in the plan of every year. */
const sentence = '全年交流教师不少于60人，乡村教师周转房入住率达到95%。';

async function libraryOf(home: string, ...years: readonly number[]): Promise<LibraryStore> {
  const library = await openLibrary(nodeDisk, home);
  await importAll(library, ...years.map(workPoints));
  return library;
}

function plansOf(library: LibraryStore) {
  return createLibraryIndex(library, termDictionary, () => undefined).plans;
}

function overlapIn(library: LibraryStore): LibraryOverlap {
  return createLibraryOverlap(plansOf(library), []);
}

function planOf(library: LibraryStore, year: number): string {
  return library.list().find(({ meta }) => meta.title.includes(String(year)))?.planId ?? '';
}

async function giveRole(library: LibraryStore, planId: string, role: PlanRole): Promise<void> {
  const change = { setMeta: { role } };
  await library.change([{ planId, change }], () => expect.unreachable());
}

async function foundIn(overlap: LibraryOverlap, text: string) {
  const [found] = await overlap.overlapOf([{ id: 'b1', text }]);
  return found?.spans.map(({ kind, planTitle, plans }) => `${kind} ${planTitle} ${plans}`);
}

test('an empty library has nothing in common with any text', async () => {
  const overlap = overlapIn(await libraryOf(temporaryFolder()));
  expect(await foundIn(overlap, sentence)).toEqual([]);
  expect(await overlap.overlapOf([])).toEqual([]);
});

test('each text is answered by its id, in the order asked', async () => {
  const overlap = overlapIn(await libraryOf(temporaryFolder(), 2025));
  const texts = Array.from({ length: 120 }, (_, place) => ({
    id: `b${place}`,
    text: place % 2 ? '全新的话。' : sentence,
  }));
  const found = await overlap.overlapOf(texts);
  expect(found.map(({ id, spans }) => `${id} ${spans.length}`)).toEqual(
    texts.map((_, place) => `b${place} ${1 - (place % 2)}`),
  );
  expect(found[0]?.spans).toMatchObject([{ start: 0, end: sentence.length, planTitle: '望川区教育局2025年工作要点' }]);
});

test('the overlap follows the library: what is added is found, what is removed is not', async () => {
  const library = await libraryOf(temporaryFolder(), 2024);
  const overlap = createLibraryOverlap(plansOf(library), []);
  expect(await foundIn(overlap, sentence)).toEqual(['other 望川区教育局2024年工作要点 1']);
  await importAll(library, workPoints(2025));
  expect(await foundIn(overlap, sentence)).toEqual([expect.stringMatching(/ 2$/)]);
  await library.remove([planOf(library, 2024)]);
  expect(await foundIn(overlap, sentence)).toEqual(['other 望川区教育局2025年工作要点 1']);
});

test('a role put right counts at once', async () => {
  const library = await libraryOf(temporaryFolder(), 2025);
  const overlap = createLibraryOverlap(plansOf(library), []);
  await giveRole(library, planOf(library, 2025), 'own');
  expect(await foundIn(overlap, sentence)).toEqual(['own 望川区教育局2025年工作要点 1']);
  await giveRole(library, planOf(library, 2025), 'superior');
  expect(await foundIn(overlap, sentence)).toEqual([]);
});

test('set phrases that are given are free', async () => {
  const library = await libraryOf(temporaryFolder(), 2025);
  expect(await foundIn(createLibraryOverlap(plansOf(library), [sentence]), sentence)).toEqual([]);
});

test('a plan whose file is broken hides no other', async () => {
  const home = temporaryFolder();
  const library = await libraryOf(home, 2024, 2025);
  await writeFile(join(home, 'plans', `${planOf(library, 2025)}.json`), '{');
  expect(await foundIn(createLibraryOverlap(plansOf(library), []), sentence)).toEqual([
    'other 望川区教育局2024年工作要点 1',
  ]);
});

test('questions asked at once while the library is read are answered alike', async () => {
  const overlap = overlapIn(await libraryOf(temporaryFolder(), 2024, 2025));
  const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => foundIn(overlap, sentence)));
  expect(first).toHaveLength(1);
  for (const other of others) expect(other).toEqual(first);
});
