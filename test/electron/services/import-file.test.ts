import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type IncomingFile, importFile } from '../../../electron/services/import-file.ts';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openLibrary } from '../../../electron/store/library-store.ts';
import { largestFile } from '../../../shared/api.ts';
import { fullDisk } from '../../support/full-disk.ts';
import { importAll, parseHere, unreadableFiles, wordPlan, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

test('a plan goes in with its metadata, structure, targets and original lines', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const [result] = await importAll(library, workPoints(2025));
  const planId = result?.outcome === 'imported' ? result.planId : '';
  const { plan, original, summary } = await library.read(planId);
  expect(summary).toMatchObject({ planId, source: '望川区教育局2025年工作要点.txt', units: plan.units.length });
  expect(summary.meta).toMatchObject({
    title: '望川区教育局2025年工作要点',
    kind: 'annualWorkPoints',
    periodEnd: 2025,
  });
  expect(plan.units.filter(({ level }) => level > 0).map(({ number, title }) => number + title)).toEqual([
    '一、推进教育公平',
    '1.扩大学位供给',
    '2.稳定乡村教师队伍',
    '二、提高教育质量',
    '3.深化课堂改革',
  ]);
  expect(summary.targets).toBe(plan.targets.length);
  expect(original[0]).toBe('望川区教育局2025年工作要点');
});

test('a Word document goes in with its automatic numbers', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  await importAll(library, wordPlan());
  const plan = await library.read(library.list()[0]?.planId ?? '');
  expect(plan.original).toEqual(['望川区教育局2025年工作要点', '一、推进教育公平', '（一）扩大学位供给。']);
});

test('a document without a title is called by its file', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  await importAll(library, { name: '会议.材料.txt', bytes: new TextEncoder().encode('新建公办幼儿园2所。') });
  expect(library.list()).toMatchObject([{ source: '会议.材料.txt', meta: { title: '会议.材料' } }]);
});

test('a document without a title in an archive is called by its own name', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  await importAll(library, { name: '资料.zip/2024/会议.材料.txt', bytes: new TextEncoder().encode('新建幼儿园2所。') });
  expect(library.list()).toMatchObject([{ source: '资料.zip/2024/会议.材料.txt', meta: { title: '会议.材料' } }]);
});

describe('the same bytes', () => {
  test.each(['望川区教育局2025年工作要点.txt', '另存.txt', '另存.md'])(
    'are there already when they come again as %s',
    async (name) => {
      const library = await openLibrary(nodeDisk, temporaryFolder());
      const [first] = await importAll(library, workPoints(2025));
      const before = library.list();
      const again = await importAll(library, { ...workPoints(2025), name });
      expect(first).toMatchObject({ outcome: 'imported' });
      expect(again).toEqual([{ file: name, outcome: 'alreadyThere', planId: before[0]?.planId }]);
      expect(library.list()).toEqual(before);
    },
  );

  test('are there already when the library was opened again', async () => {
    const home = temporaryFolder();
    await importAll(await openLibrary(nodeDisk, home), workPoints(2025));
    const again = await importAll(await openLibrary(nodeDisk, home), workPoints(2025));
    expect(again).toMatchObject([{ outcome: 'alreadyThere' }]);
  });
});

test.each(Object.entries(unreadableFiles))('a file is refused as %s and changes nothing', async (code, file) => {
  const home = temporaryFolder();
  const library = await openLibrary(nodeDisk, home);
  await importAll(library, workPoints(2025));
  const [plans, files] = [library.list(), readdirSync(home, { recursive: true })];
  expect(await importAll(library, file)).toMatchObject([{ file: file.name, outcome: 'failed', code }]);
  expect(library.list()).toEqual(plans);
  expect(readdirSync(home, { recursive: true })).toEqual(files);
});

test('a file over the limit is refused before it is parsed', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const huge = { name: '巨大.txt', bytes: new Uint8Array(largestFile + 1) };
  const parse = () => Promise.reject(new Error('Cannot be asked to parse this'));
  const result = await importFile(huge, library, parse);
  expect(result).toMatchObject({ outcome: 'failed', code: 'fileTooLarge' });
});

describe('no space left', () => {
  const refused = { outcome: 'failed', code: 'noSpace' };

  test('is told, and the library is as before', async () => {
    const home = temporaryFolder();
    await importAll(await openLibrary(nodeDisk, home), workPoints(2024));
    const library = await openLibrary(fullDisk(), home);
    const before = library.list();
    expect(await importAll(library, workPoints(2025))).toMatchObject([refused]);
    expect(library.list()).toEqual(before);
    expect((await openLibrary(nodeDisk, home)).list()).toEqual(before);
  });

  test.each(['originals', 'plans'])('when %s is written leaves the open library as before', async (place) => {
    const home = temporaryFolder();
    await importAll(await openLibrary(nodeDisk, home), workPoints(2024));
    const library = await openLibrary(
      fullDisk((path) => path.startsWith(`${home}/${place}`)),
      home,
    );
    const before = library.list();
    expect(await importAll(library, workPoints(2025))).toMatchObject([refused]);
    expect(library.list()).toEqual(before);
    await expect(library.read(before[0]?.planId ?? '')).resolves.toMatchObject({ summary: before[0] });
  });

  test('when only the index is written keeps the plan: the index is built again', async () => {
    const home = temporaryFolder();
    const library = await openLibrary(
      fullDisk((path) => path.endsWith('library.json')),
      home,
    );
    expect(await importAll(library, workPoints(2025))).toMatchObject([{ outcome: 'imported' }]);
    expect((await openLibrary(nodeDisk, home)).list()).toEqual(library.list());
  });

  test('is over once there is space: the same file goes in', async () => {
    const home = temporaryFolder();
    let full = true;
    const library = await openLibrary(
      fullDisk(() => full),
      home,
    );
    expect(await importAll(library, workPoints(2025))).toMatchObject([refused]);
    full = false;
    expect(await importAll(library, workPoints(2025))).toMatchObject([{ outcome: 'imported' }]);
    expect((await openLibrary(nodeDisk, home)).list()).toHaveLength(1);
  });
});

test('a fault of ours is not told as a fault of the file', async () => {
  const library = await openLibrary(nodeDisk, temporaryFolder());
  const file: IncomingFile = workPoints(2025);
  await expect(importFile(file, library, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  await expect(importFile(file, library, parseHere)).resolves.toMatchObject({ outcome: 'imported' });
});
