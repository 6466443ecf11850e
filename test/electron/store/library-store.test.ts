import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { type LibraryStore, openLibrary } from '../../../electron/store/library-store.ts';
import type { PlanSummary } from '../../../shared/api.ts';
import { noCorrections } from '../../../shared/plan/corrections/corrections.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const open = (home: string): Promise<LibraryStore> => openLibrary(nodeDisk, home);

/** A home whose library holds the work points of some years. */
async function libraryOf(
  ...years: readonly number[]
): Promise<{ readonly home: string; readonly library: LibraryStore }> {
  const home = temporaryFolder();
  const library = await open(home);
  await importAll(library, ...years.map(workPoints));
  return { home, library };
}

const neverReread = () => Promise.reject(new Error('Cannot be asked for'));

function firstOf(library: LibraryStore): PlanSummary {
  const [first] = library.list();
  if (!first) throw new Error('Cannot take a plan because the library is empty');
  return first;
}

function sources(library: LibraryStore): string[] {
  return library
    .list()
    .map(({ source }) => source)
    .sort();
}

const planFile = (home: string, { planId }: PlanSummary) => join(home, 'plans', `${planId}.json`);

test('a library that is opened again lists and gives the same plans', async () => {
  const { home, library } = await libraryOf(2024, 2025);
  const again = await open(home);
  expect(again.list()).toEqual(library.list());
  const { planId } = firstOf(library);
  expect(await again.read(planId)).toEqual(await library.read(planId));
});

test('a plan is one compact file beside the bytes it was read from', async () => {
  const { home, library } = await libraryOf(2025);
  const { planId } = firstOf(library);
  expect(readFileSync(planFile(home, firstOf(library)), 'utf8').trimEnd()).not.toContain('\n');
  expect(readFileSync(join(home, 'originals', planId))).toEqual(Buffer.from(workPoints(2025).bytes));
  expect(readdirSync(home, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
});

test('a plan that is not there is not found', async () => {
  const { library } = await libraryOf();
  await expect(library.read('0123456789abcdef')).rejects.toMatchObject({ code: 'planGone' });
  await expect(library.remove(['0123456789abcdef'])).rejects.toMatchObject({ code: 'planGone' });
});

test('a removed plan is out of the library for good and its file lies in the bin', async () => {
  const { home, library } = await libraryOf(2024, 2025);
  const gone = firstOf(library);
  await library.remove([gone.planId]);
  expect(sources(library)).toEqual(['望川区教育局2025年工作要点.txt']);
  expect(sources(await open(home))).toEqual(['望川区教育局2025年工作要点.txt']);
  await expect(library.read(gone.planId)).rejects.toMatchObject({ code: 'planGone' });
  expect(existsSync(planFile(home, gone))).toBe(false);
  expect(existsSync(join(home, 'bin', `${gone.planId}.json`))).toBe(true);
});

test('a plan whose original stayed behind when the program ended comes back out of the bin', async () => {
  const { home, library } = await libraryOf(2025);
  const gone = firstOf(library);
  await library.remove([gone.planId]);
  renameSync(join(home, 'bin', gone.planId), join(home, 'originals', gone.planId));
  await library.restore([gone.planId]);
  expect(library.list()).toEqual([gone]);
  expect((await library.readParts(gone.planId)).original.length).toBeGreaterThan(0);
});

test('plans come back out of the bin all or none', async () => {
  const { home, library } = await libraryOf(2024, 2025);
  const [first, second] = library.list().map(({ planId }) => planId);
  await library.remove([first ?? '', second ?? '']);
  rmSync(join(home, 'bin', `${second}.json`));
  await expect(library.restore([first ?? '', second ?? ''])).rejects.toMatchObject({ code: 'fileMissing' });
  expect(library.list()).toEqual([]);
  await library.restore([first ?? '']);
  expect(library.list()).toHaveLength(1);
});

test('corrections that the index does not know of, for the program ended before it was written, are in the list', async () => {
  const { home, library } = await libraryOf(2025);
  const { planId } = firstOf(library);
  const index = readFileSync(join(home, 'library.json'));
  await library.change([{ planId, change: { setMeta: { title: '校正过的标题' }, addTags: ['底本'] } }], neverReread);
  writeFileSync(join(home, 'library.json'), index);
  expect((await open(home)).list()).toMatchObject([{ meta: { title: '校正过的标题' }, tags: ['底本'] }]);
});

test('a broken file of corrections is set aside, and its plan stays readable', async () => {
  const { home, library } = await libraryOf(2025);
  const { planId } = firstOf(library);
  await library.change([{ planId, change: { addTags: ['底本'] } }], neverReread);
  const path = join(home, 'corrections', `${planId}.json`);
  writeFileSync(path, '{"meta":');
  expect((await (await open(home)).read(planId)).corrections).toEqual(noCorrections);
  expect(readFileSync(`${path}.broken`, 'utf8')).toBe('{"meta":');
});

test('a removed plan can be imported again', async () => {
  const { library } = await libraryOf(2025);
  await library.remove([firstOf(library).planId]);
  expect(await importAll(library, workPoints(2025))).toMatchObject([{ outcome: 'imported' }]);
  expect(sources(library)).toEqual(['望川区教育局2025年工作要点.txt']);
});

describe('the index is built again from the plans', () => {
  test('when it is missing', async () => {
    const { home, library } = await libraryOf(2024, 2025);
    rmSync(join(home, 'library.json'));
    expect(sources(await open(home))).toEqual(sources(library));
  });

  test.each(['', '{"version":1,"pl', 'garbage', '{"version":1,"plans":[{"planId":7}]}'])(
    'when it is broken: %j',
    async (broken) => {
      const { home, library } = await libraryOf(2024, 2025);
      const plans = readFileSync(planFile(home, firstOf(library)));
      writeFileSync(join(home, 'library.json'), broken);
      expect(sources(await open(home))).toEqual(sources(library));
      expect(readFileSync(planFile(home, firstOf(library)))).toEqual(plans);
    },
  );

  test('when a plan’s file was taken away', async () => {
    const { home, library } = await libraryOf(2024, 2025);
    rmSync(planFile(home, firstOf(library)));
    expect(sources(await open(home))).toEqual(['望川区教育局2025年工作要点.txt']);
  });

  test('when a plan’s file was put there', async () => {
    const { home } = await libraryOf(2024);
    const other = await libraryOf(2025);
    const added = firstOf(other.library);
    writeFileSync(planFile(home, added), readFileSync(planFile(other.home, added)));
    expect(sources(await open(home))).toEqual(['望川区教育局2024年工作要点.txt', '望川区教育局2025年工作要点.txt']);
  });

  test('when one plan’s file was exchanged for another', async () => {
    const { home, library } = await libraryOf(2024);
    const other = await libraryOf(2025);
    const added = firstOf(other.library);
    rmSync(planFile(home, firstOf(library)));
    writeFileSync(planFile(home, added), readFileSync(planFile(other.home, added)));
    expect(sources(await open(home))).toEqual(['望川区教育局2025年工作要点.txt']);
  });

  test('and stands on the disk after the next import', async () => {
    const { home } = await libraryOf(2024);
    rmSync(join(home, 'library.json'));
    const library = await open(home);
    await importAll(library, workPoints(2025));
    await library.flush();
    const index: unknown = JSON.parse(readFileSync(join(home, 'library.json'), 'utf8'));
    expect(index).toEqual({ version: 2, plans: library.list(), stamps: {} });
  });
});

describe('a file of a newer version', () => {
  test('of a plan is refused and stays as it is', async () => {
    const { home, library } = await libraryOf(2025);
    const path = planFile(home, firstOf(library));
    const newer = readFileSync(path, 'utf8').replace('"version":2', '"version":3');
    writeFileSync(path, newer);
    const reading = library.read(firstOf(library).planId);
    await expect(reading).rejects.toMatchObject({ code: 'newerVersion', details: { version: '3' } });
    expect(readFileSync(path, 'utf8')).toBe(newer);
  });

  test('of an index is refused and stays as it is', async () => {
    const { home } = await libraryOf(2025);
    const newer = '{"version":3,"shelves":[]}';
    writeFileSync(join(home, 'library.json'), newer);
    await expect(open(home)).rejects.toMatchObject({ code: 'newerVersion' });
    expect(readFileSync(join(home, 'library.json'), 'utf8')).toBe(newer);
  });
});

test('a broken plan is told when it is read, and the others stay readable', async () => {
  const { home, library } = await libraryOf(2024, 2025);
  const [broken, sound] = library.list();
  writeFileSync(planFile(home, firstOf(library)), '{"version":1');
  const again = await open(home);
  await expect(again.read(broken?.planId ?? '')).rejects.toMatchObject({ code: 'brokenData' });
  expect((await again.read(sound?.planId ?? '')).summary).toEqual(sound);
});
