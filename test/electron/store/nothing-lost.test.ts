import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openDrafts } from '../../../electron/store/draft-store.ts';
import { holdHome } from '../../../electron/store/home-lock.ts';
import { openLibrary } from '../../../electron/store/library-store.ts';
import { draft, title } from '../../support/draft-builder.ts';
import { fullDisk } from '../../support/full-disk.ts';
import { finishedProcess } from '../../support/other-process.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

describe('a disk that gets full', () => {
  test('while a plan is added leaves the library as it was, on the disk too', async () => {
    const home = temporaryFolder();
    const library = await openLibrary(
      fullDisk((path) => path.includes('plans')),
      home,
    );
    expect(await importAll(library, workPoints(2025))).toMatchObject([{ outcome: 'failed', code: 'noSpace' }]);
    expect(library.list()).toEqual([]);
    expect((await openLibrary(nodeDisk, home)).list()).toEqual([]);
    expect(readdirSync(join(home, 'originals'))).toEqual([]);
  });

  test('while a plan is deleted leaves it readable', async () => {
    const home = temporaryFolder();
    await importAll(await openLibrary(nodeDisk, home), workPoints(2025));
    const library = await openLibrary(fullDisk(), home);
    const [plan] = library.list();
    await expect(library.remove([plan?.planId ?? ''])).rejects.toMatchObject({ code: 'noSpace' });
    expect((await library.read(plan?.planId ?? '')).summary).toEqual(plan);
  });
});

test('a deleted plan goes to the bin with the file it was read from', async () => {
  const home = temporaryFolder();
  const library = await openLibrary(nodeDisk, home);
  await importAll(library, workPoints(2025));
  const [plan] = library.list();
  await library.remove([plan?.planId ?? '']);
  expect(readdirSync(join(home, 'bin')).sort()).toEqual([plan?.planId, `${plan?.planId}.json`]);
  expect(readdirSync(join(home, 'originals'))).toEqual([]);
});

test('a broken plan file is told and does not hide the others', async () => {
  const home = temporaryFolder();
  await importAll(await openLibrary(nodeDisk, home), workPoints(2024), workPoints(2025));
  writeFileSync(join(home, 'plans', 'odd.json'), '{"version":1,');
  rmSync(join(home, 'library.json'));
  const library = await openLibrary(nodeDisk, home);
  expect(library.list()).toHaveLength(2);
  expect(library.broken()).toMatchObject([{ file: 'odd.json', problem: { code: 'brokenData' } }]);
});

test('the same plan added twice at once is taken once', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const results = await Promise.all([importAll(library, workPoints(2025)), importAll(library, workPoints(2025))]);
  expect(
    results
      .flat()
      .map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(['alreadyThere', 'imported']);
});

describe('of many that want a home at once', () => {
  test.each([
    ['a free home', undefined],
    [
      'the home of a dead holder',
      () => JSON.stringify({ pid: finishedProcess(), program: '以前的', since: Date.now() }),
    ],
    ['a home with a garbled lock', () => '{"pid":'],
  ])('one gets %s', async (_name, lock) => {
    const home = temporaryFolder();
    if (lock) writeFileSync(join(home, 'lock'), lock());
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, (_value, index) => holdHome(home, `第${index}个`)),
    );
    const held = tries.filter(({ status }) => status === 'fulfilled');
    expect(held).toHaveLength(1);
    for (const { value } of held as PromiseFulfilledResult<() => void>[]) value();
    expect(readdirSync(home)).toEqual([]);
  });
});

test('a draft without a real date, and one that is not there, are told', async () => {
  const home = temporaryFolder();
  const drafts = openDrafts(nodeDisk, home);
  await drafts.write({ ...draft(title('要点')), updatedAt: '昨天' });
  await expect(drafts.read('draft-1')).rejects.toMatchObject({ code: 'brokenData' });
  await expect(drafts.remove('draft-2')).rejects.toMatchObject({ code: 'notFound' });
});

test('a name as long as names can be is written', async () => {
  const folder = temporaryFolder();
  const path = join(folder, `${'字'.repeat(80)}.json`);
  await nodeDisk.write(path, new Uint8Array([1]));
  expect(await nodeDisk.read(path)).toEqual(Buffer.from([1]));
});
