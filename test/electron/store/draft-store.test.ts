import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openDrafts } from '../../../electron/store/draft-store.ts';
import type { Draft } from '../../../shared/document/model.ts';
import { writeDraftText } from '../../../shared/document/restore-draft.ts';
import { draft, heading, paragraph, title } from '../../support/draft-builder.ts';
import { fullDisk } from '../../support/full-disk.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const base = draft(title('望川区教育局2027年工作要点'), heading(1, '推进教育公平'), paragraph('新建 幼儿园\t2所。'));

/** The draft under another id, changed on a day of January 2026. */
function draftOf(id: string, day: number): Draft {
  return { ...base, id, updatedAt: `2026-01-${String(day).padStart(2, '0')}T08:00:00.000Z` };
}

/** Puts a file among the drafts of a home, as a newer program or a bad disk would leave it. */
function leaveFile(home: string, draftId: string, content: string): string {
  mkdirSync(join(home, 'drafts'), { recursive: true });
  const path = join(home, 'drafts', `${draftId}.wunian`);
  writeFileSync(path, content);
  return path;
}

test('a draft comes back as it was written', async () => {
  const drafts = openDrafts(nodeDisk, temporaryFolder());
  await drafts.write(base);
  expect(await drafts.read(base.id)).toEqual(base);
});

test('a draft is one self-contained file in the form of a .wunian file, with nothing beside it', async () => {
  const home = temporaryFolder();
  await openDrafts(nodeDisk, home).write(base);
  expect(readdirSync(join(home, 'drafts'))).toEqual(['draft-1.wunian']);
  expect(readFileSync(join(home, 'drafts', 'draft-1.wunian'), 'utf8')).toBe(writeDraftText(base));
});

test('drafts are listed newest first, with their length without white space', async () => {
  const drafts = openDrafts(nodeDisk, temporaryFolder());
  for (const one of [draftOf('a', 2), draftOf('b', 9), draftOf('c', 5)]) await drafts.write(one);
  const listed = await drafts.list();
  expect(listed.map(({ draftId }) => draftId)).toEqual(['b', 'c', 'a']);
  expect(listed[0]).toEqual({ draftId: 'b', meta: base.meta, characters: 29, updatedAt: draftOf('b', 9).updatedAt });
});

test('a home without drafts lists none, and a draft that is not there is not found', async () => {
  const drafts = openDrafts(nodeDisk, temporaryFolder());
  expect(await drafts.list()).toEqual([]);
  await expect(drafts.read('missing')).rejects.toMatchObject({ code: 'notFound' });
});

test('a removed draft lies in the bin', async () => {
  const home = temporaryFolder();
  const drafts = openDrafts(nodeDisk, home);
  await drafts.write(base);
  await drafts.remove(base.id);
  expect(await drafts.list()).toEqual([]);
  expect(existsSync(join(home, 'bin', 'draft-1.wunian'))).toBe(true);
});

describe('a draft of a newer version', () => {
  const newer = writeDraftText(base).replace('"version":2', '"version":3');

  test('is refused when it is read, and stays as it is', async () => {
    const home = temporaryFolder();
    const path = leaveFile(home, 'draft-1', newer);
    const reading = openDrafts(nodeDisk, home).read('draft-1');
    await expect(reading).rejects.toMatchObject({ code: 'newerVersion', details: { version: '3' } });
    expect(readFileSync(path, 'utf8')).toBe(newer);
  });

  test('is listed as such and does not hide the others', async () => {
    const home = temporaryFolder();
    const path = leaveFile(home, 'newer', newer);
    const drafts = openDrafts(nodeDisk, home);
    await drafts.write(base);
    expect(await drafts.list()).toMatchObject([
      { draftId: 'draft-1', meta: base.meta },
      { draftId: 'newer', problem: { code: 'newerVersion', details: { version: '3' } } },
    ]);
    expect(readFileSync(path, 'utf8')).toBe(newer);
  });
});

test.each(['', '{"format":"wunian-draft"', '{"format":"wunian-draft","version":1}', '[]'])(
  'a broken draft is listed as such, stays as it is, and does not hide the others: %j',
  async (content) => {
    const home = temporaryFolder();
    const path = leaveFile(home, 'broken', content);
    const drafts = openDrafts(nodeDisk, home);
    await drafts.write(base);
    expect(await drafts.list()).toMatchObject([
      { draftId: 'draft-1' },
      { draftId: 'broken', problem: { code: 'brokenData' } },
    ]);
    expect(readFileSync(path, 'utf8')).toBe(content);
  },
);

test('files of other kinds among the drafts are left aside', async () => {
  const home = temporaryFolder();
  leaveFile(home, 'x', writeDraftText(base));
  writeFileSync(join(home, 'drafts', '说明.txt'), '别的内容');
  expect(await openDrafts(nodeDisk, home).list()).toHaveLength(1);
});

test('a full disk leaves the draft that was there', async () => {
  const home = temporaryFolder();
  await openDrafts(nodeDisk, home).write(base);
  const writing = openDrafts(fullDisk(), home).write({ ...base, blocks: [] });
  await expect(writing).rejects.toMatchObject({ code: 'noSpace' });
  expect(await openDrafts(nodeDisk, home).read(base.id)).toEqual(base);
});

describe('the bin', () => {
  test('is listed newest first, by what lies in it, broken files too', async () => {
    const home = temporaryFolder();
    const drafts = openDrafts(nodeDisk, home);
    for (const one of [draftOf('a', 2), draftOf('b', 9)]) {
      await drafts.write(one);
      await drafts.remove(one.id);
    }
    writeFileSync(join(home, 'bin', 'odd.wunian'), '{');
    writeFileSync(join(home, 'bin', '0123456789abcdef.json'), '{}');
    expect(await drafts.listRemoved()).toMatchObject([
      { draftId: 'b' },
      { draftId: 'a' },
      { draftId: 'odd', problem: { code: 'brokenData' } },
    ]);
  });

  test('keeps both of two drafts that were thrown away under one id', async () => {
    const drafts = openDrafts(nodeDisk, temporaryFolder());
    for (const day of [2, 9]) {
      await drafts.write(draftOf('a', day));
      await drafts.remove('a');
    }
    const removed = await drafts.listRemoved();
    expect(removed).toMatchObject([{ updatedAt: draftOf('a', 9).updatedAt }, { updatedAt: draftOf('a', 2).updatedAt }]);
    expect(await drafts.restore(removed[0]?.draftId ?? '')).toBe('a');
    const second = await drafts.restore(removed[1]?.draftId ?? '');
    expect(second).not.toBe('a');
    expect(await drafts.read(second)).toEqual({ ...draftOf('a', 2), id: second });
    expect(await drafts.read('a')).toEqual(draftOf('a', 9));
    expect(await drafts.listRemoved()).toEqual([]);
  });

  test('leaves a draft in it that cannot be read', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin', 'odd.wunian'), '{');
    await expect(openDrafts(nodeDisk, home).restore('odd')).rejects.toMatchObject({ code: 'brokenData' });
    expect(readFileSync(join(home, 'bin', 'odd.wunian'), 'utf8')).toBe('{');
  });
});
