import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openHome, openHomeToRead } from '../../../electron/store/home.ts';
import { draft, title } from '../../support/draft-builder.ts';
import { importAll, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

test('opening for writing makes the folders that are missing', async () => {
  const path = join(temporaryFolder(), '资料', '我的库');
  const home = await openHome(nodeDisk, path, 'Wunian');
  expect(home.library.list()).toEqual([]);
  expect(await home.drafts.list()).toEqual([]);
  expect(existsSync(path)).toBe(true);
});

test('opening for writing is refused while the home is held, and works again once it is closed', async () => {
  const path = temporaryFolder();
  const home = await openHome(nodeDisk, path, 'Wunian');
  await expect(openHome(nodeDisk, path, 'wunian new')).rejects.toMatchObject({ code: 'homeHeld' });
  home.close();
  await expect(openHome(nodeDisk, path, 'wunian new')).resolves.toMatchObject({ path });
});

test('a home is released again where its library cannot be opened', async () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'library.json'), '{"version":3,"plans":[]}');
  await expect(openHome(nodeDisk, path, 'Wunian')).rejects.toMatchObject({ code: 'newerVersion' });
  expect(existsSync(join(path, 'lock'))).toBe(false);
});

test('what was left half-written is swept, and nothing else', async () => {
  const path = temporaryFolder();
  mkdirSync(join(path, 'plans'));
  for (const name of ['plans/.123.abc9.tmp', '.77.x.tmp', 'plans/mine.tmp', 'plans/.note'])
    writeFileSync(join(path, name), 'x');
  (await openHome(nodeDisk, path, 'Wunian')).close();
  expect(readdirSync(path, { recursive: true }).map(String).sort()).toEqual(['plans', 'plans/.note', 'plans/mine.tmp']);
});

test('a reader sees what the holder has written, and changes nothing', async () => {
  const path = temporaryFolder();
  const home = await openHome(nodeDisk, path, 'Wunian');
  await importAll(home.library, workPoints(2025));
  await home.drafts.write(draft(title('望川区教育局2027年工作要点')));
  const before = readdirSync(path, { recursive: true });
  const reader = await openHomeToRead(nodeDisk, path);
  expect(reader.library.list()).toEqual(home.library.list());
  expect(await reader.drafts.list()).toEqual(await home.drafts.list());
  reader.close();
  expect(readdirSync(path, { recursive: true })).toEqual(before);
});

test('reading a home that is not there finds it empty and does not make it', async () => {
  const path = join(temporaryFolder(), 'missing');
  const reader = await openHomeToRead(nodeDisk, path);
  expect(reader.library.list()).toEqual([]);
  expect(existsSync(path)).toBe(false);
});

describe('a file where the home should be', () => {
  test.each([
    ['in its place', (path: string) => path],
    ['above it', (path: string) => join(path, 'home')],
  ])('%s is told, and stays as it is', async (_case, homeOf) => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, '别的内容');
    await expect(openHome(nodeDisk, homeOf(path), 'Wunian')).rejects.toMatchObject({ code: 'homeNotFolder' });
    await expect(openHomeToRead(nodeDisk, homeOf(path))).rejects.toMatchObject({ code: 'homeNotFolder' });
    expect(readFileSync(path, 'utf8')).toBe('别的内容');
  });

  test('in the place of its plans is told, and the home is not left held', async () => {
    const path = temporaryFolder();
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'plans'), '别的内容');
    await expect(openHome(nodeDisk, path, 'Wunian')).rejects.toMatchObject({ code: 'homeNotFolder' });
    expect(readdirSync(path)).toEqual(['plans']);
  });
});
