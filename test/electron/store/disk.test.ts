import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { diskError, nodeDisk } from '../../../electron/store/disk.ts';
import { noSpaceLeft } from '../../support/full-disk.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

describe('writing', () => {
  test('replaces a file as a whole and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    await nodeDisk.write(join(folder, 'a.json'), strToU8('旧'));
    await nodeDisk.write(join(folder, 'a.json'), strToU8('新'));
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('新');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('leaves the old bytes and nothing beside them when the disk fills up halfway', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.json');
    writeFileSync(path, '旧');
    const writing = nodeDisk.write(path, runningOut('新的一半'));
    await expect(writing).rejects.toMatchObject({ name: 'AppError', code: 'noSpace', details: { path } });
    expect(readFileSync(path, 'utf8')).toBe('旧');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('leaves a folder that stands in the file’s place, and nothing beside it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.json');
    mkdirSync(path);
    writeFileSync(join(path, 'kept'), '旧');
    await expect(nodeDisk.write(path, strToU8('新'))).rejects.toMatchObject({ code: 'cannotWrite', details: { path } });
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(path, 'kept'), 'utf8')).toBe('旧');
  });

  test('into a folder that is not there is told with the path', async () => {
    const path = join(temporaryFolder(), 'missing', 'a.json');
    await expect(nodeDisk.write(path, strToU8('新'))).rejects.toMatchObject({ code: 'fileMissing', details: { path } });
  });

  test('never shows a reader half a file', async () => {
    const path = join(temporaryFolder(), 'a.json');
    const contents = ['甲', '乙'].map((character) => character.repeat(200_000));
    await nodeDisk.write(path, strToU8(contents[0] ?? ''));
    let writing = true;
    const write = async () => {
      for (let turn = 1; turn <= 20; turn++) await nodeDisk.write(path, strToU8(contents[turn % 2] ?? ''));
      writing = false;
    };
    const read = async () => {
      while (writing) expect(contents).toContain(new TextDecoder().decode(await nodeDisk.read(path)));
    };
    await Promise.all([write(), read()]);
  });

  test('by several at once leaves one of their contents whole and nothing beside it', async () => {
    const folder = temporaryFolder();
    const contents = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(10_000));
    await Promise.all(contents.map((content) => nodeDisk.write(join(folder, 'a.json'), strToU8(content))));
    expect(contents).toContain(readFileSync(join(folder, 'a.json'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});

describe('reading', () => {
  test('gives the bytes, and undefined where there is no file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'x');
    expect(await nodeDisk.read(join(folder, 'a'))).toEqual(Buffer.from('x'));
    expect(await nodeDisk.read(join(folder, 'b'))).toBeUndefined();
  });

  test('of a folder as a file is told with its path', async () => {
    const path = temporaryFolder();
    await expect(nodeDisk.read(path)).rejects.toMatchObject({ code: 'cannotWrite', details: { path } });
  });

  test('lists a folder’s names in order, and none where there is no folder', async () => {
    const folder = temporaryFolder();
    for (const name of ['b', 'a', 'c']) writeFileSync(join(folder, name), '');
    expect(await nodeDisk.list(folder)).toEqual(['a', 'b', 'c']);
    expect(await nodeDisk.list(join(folder, 'missing'))).toEqual([]);
  });
});

describe('folders', () => {
  test('are made with all that is missing above them, and may be there already', async () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    await nodeDisk.makeFolder(folder);
    await nodeDisk.makeFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('cannot be made where a file stands', async () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, '旧');
    await expect(nodeDisk.makeFolder(path)).rejects.toMatchObject({ code: 'homeNotFolder', details: { path } });
    await expect(nodeDisk.makeFolder(join(path, 'below'))).rejects.toMatchObject({ code: 'homeNotFolder' });
    expect(readFileSync(path, 'utf8')).toBe('旧');
  });
});

test('moving takes a file to its new place', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'x');
  await nodeDisk.move(join(folder, 'a'), join(folder, 'b'));
  expect(readdirSync(folder)).toEqual(['b']);
});

test.each([
  ['ENOSPC', 'noSpace'],
  ['EDQUOT', 'noSpace'],
  ['ENOTDIR', 'homeNotFolder'],
  ['EROFS', 'cannotWrite'],
  ['EACCES', 'cannotWrite'],
  ['ENOENT', 'fileMissing'],
])('the system’s %s is told as %s', (code, expected) => {
  expect(diskError(Object.assign(new Error(code), { code }), '/a')).toMatchObject({ code: expected });
});

test('what no user can act on stays as it is', () => {
  expect(diskError(Object.assign(new Error('EMFILE'), { code: 'EMFILE' }), '/a')).toBeUndefined();
  expect(diskError(new Error('bug'), '/a')).toBeUndefined();
});

/** Bytes that end in a full disk: Node writes what an iterable gives until it throws. */
function runningOut(text: string): Uint8Array {
  const pieces = async function* () {
    yield strToU8(text);
    throw noSpaceLeft();
  };
  return pieces() as unknown as Uint8Array;
}
