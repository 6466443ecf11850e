import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { termDictionary } from '../../../electron/host-services.ts';
import { createLibraryIndex } from '../../../electron/services/library-index.ts';
import { type Disk, nodeDisk } from '../../../electron/store/disk.ts';
import { type LibraryStore, openLibrary } from '../../../electron/store/library-store.ts';
import { openSuggestionIndexFile } from '../../../electron/store/suggestion-index-file.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Suggestion } from '../../../shared/suggestions/suggestion.ts';
import type { TermDictionary } from '../../../shared/suggestions/term-dictionary.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const question = { kind: 'heading', text: '稳定乡村教师队伍' } as const;

interface Home {
  readonly path: string;
  readonly library: LibraryStore;
}

async function homeOf(...years: readonly number[]): Promise<Home> {
  const path = temporaryFolder();
  const library = await openLibrary(nodeDisk, path);
  await importAll(library, ...years.map(workPoints));
  return { path, library };
}

interface Start {
  readonly answer: readonly Suggestion[];
  readonly found: readonly string[];
  /** How many plans were read one by one. */
  readonly read: number;
}

/** Opens the index of a home, asks, searches, and keeps the index. */
async function start({ path, library }: Home, dictionary = termDictionary, disk: Disk = nodeDisk): Promise<Start> {
  let read = 0;
  const counting: LibraryStore = {
    ...library,
    read: (planId) => {
      read++;
      return library.read(planId);
    },
  };
  const file = openSuggestionIndexFile(disk, path);
  const index = createLibraryIndex(counting, dictionary, (error) => expect.unreachable(String(error)), file);
  const answer = await index.query(question);
  const { hits } = await index.search('交流教师', null);
  await index.keep();
  index.close();
  return { answer, found: hits.map(({ excerpt }) => excerpt), read };
}

function indexPath({ path }: Home): string {
  return join(path, 'suggestions.bin');
}

describe('the next start', () => {
  it('answers the same and finds the same without reading a plan', async () => {
    const home = await homeOf(2023, 2024, 2025);
    const first = await start(home);
    expect(first.read).toBe(3);
    expect(await start(home)).toEqual({ ...first, read: 0 });
  });

  it('reads anew the plan whose file has changed, and no other', async () => {
    const home = await homeOf(2024, 2025);
    await start(home);
    const [changed] = home.library.list();
    const path = join(home.path, 'plans', `${changed?.planId}.json`);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(/全年交流教师[^。]*/g, '师徒结对帮带青年教师，三年为一轮'));
    const { answer, found, read } = await start(home);
    expect(read).toBe(1);
    expect(answer.map(({ text }) => text).join()).toContain('师徒结对');
    expect(found).toHaveLength(1);
    expect((await start(home)).read).toBe(0);
  });

  it('reads anew a plan that was put right', async () => {
    const home = await homeOf(2024, 2025);
    await start(home);
    const [changed] = home.library.list();
    const change = { planId: changed?.planId ?? '', change: { addTags: ['教师'] } };
    await home.library.change([change], () => expect.unreachable());
    expect((await start(home)).read).toBe(1);
  });

  it('takes in what is new and leaves out what is gone', async () => {
    const home = await homeOf(2024, 2025);
    await start(home);
    await home.library.remove([home.library.list()[0]?.planId ?? '']);
    await importAll(home.library, workPoints(2026));
    const { answer, read } = await start(home);
    expect(read).toBe(1);
    const titles = answer.flatMap(({ planTitle, alsoIn }) => [planTitle, ...alsoIn.map((like) => like.planTitle)]);
    expect(new Set(titles)).toEqual(new Set(['望川区教育局2025年工作要点', '望川区教育局2026年工作要点']));
  });

  it('builds the index again for another dictionary', async () => {
    const home = await homeOf(2024, 2025);
    await start(home);
    const other: TermDictionary = { ...termDictionary, nearWords: [['乡村教师', '农村教师']] };
    expect((await start(home, other)).read).toBe(2);
  });
});

describe('a damaged index', () => {
  const damages: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
    ['without content', () => new Uint8Array(0)],
    ['cut in its head', (bytes) => bytes.subarray(0, 20)],
    ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['without its last byte', (bytes) => bytes.subarray(0, -1)],
    ['longer than it was', (bytes) => Uint8Array.from([...bytes, 0])],
    ...[0, 9, 5000, -2000, -1].map(
      (place) => [`with another byte at ${place}`, (bytes: Uint8Array) => flipped(bytes, place)] as const,
    ),
  ];

  it.each(damages)('%s is built again, with the same answers', async (_, damage) => {
    const home = await homeOf(2024, 2025);
    const first = await start(home);
    await writeFile(indexPath(home), damage(await readFile(indexPath(home))));
    expect(await start(home)).toEqual(first);
    expect((await start(home)).read).toBe(0);
  });
});

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  const at = place < 0 ? bytes.length + place : place;
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}

describe('a disk', () => {
  it('that is full leaves the index unkept and answers all the same', async () => {
    const home = await homeOf(2025);
    const full: Disk = { ...nodeDisk, writePieces: () => Promise.reject(new AppError('noSpace', { path: home.path })) };
    const { answer } = await start(home, termDictionary, full);
    expect(answer.length).toBeGreaterThan(0);
    expect((await start(home)).read).toBe(1);
  });

  it('gets nothing from an index that was closed', async () => {
    const home = await homeOf(2025);
    const file = openSuggestionIndexFile(nodeDisk, home.path);
    const index = createLibraryIndex(home.library, termDictionary, (error) => expect.unreachable(String(error)), file);
    await index.query(question);
    index.close();
    await index.keep();
    expect(await file.read()).toBeUndefined();
  });
});
