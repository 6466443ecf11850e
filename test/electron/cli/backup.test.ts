import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openHomeToRead } from '../../../electron/store/home.ts';
import { leaveIn, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { wunian } from '../../support/wunian-cli.ts';

/** A folder with a home of two plans, and the path of its backup. */
async function backedUp() {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  const files = [workPoints(2024), workPoints(2025)].map((file) => leaveIn(join(folder, 'drawer'), file));
  await wunian('import', '--home', home, ...files);
  const out = join(folder, '备份.wunian-library');
  const run = await wunian('backup', '--home', home, '--out', out);
  return { folder, home, out, run };
}

test('a backup is one file, and restoring it into another home gives the same library', async () => {
  const { folder, home, out, run } = await backedUp();
  expect(run).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('已备份 2 份文稿') });
  const other = join(folder, 'other');
  expect(await wunian('restore', '--home', other, out)).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('已从备份取回 2 份文稿'),
  });
  const [first, second] = await Promise.all([openHomeToRead(nodeDisk, home), openHomeToRead(nodeDisk, other)]);
  expect(second.library.list()).toEqual(first.library.list());
});

test('a backup does not take the place of a file unless told to', async () => {
  const { home, out } = await backedUp();
  writeFileSync(out, '别的内容');
  expect(await wunian('backup', '--home', home, '--out', out)).toMatchObject({ status: 1 });
  expect(readFileSync(out, 'utf8')).toBe('别的内容');
  expect(await wunian('backup', '--home', home, '--out', out, '--force')).toMatchObject({ status: 0 });
  expect(readFileSync(out, 'utf8')).not.toBe('别的内容');
});

test('what is no backup is refused in words, and no home is made for it', async () => {
  const folder = temporaryFolder();
  const file = leaveIn(folder, workPoints(2025));
  const home = join(folder, 'home');
  const run = await wunian('restore', '--home', home, file);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain(file);
  expect(existsSync(home)).toBe(false);
});

test('a plan that cannot be read is told, and the others are backed up', async () => {
  const { folder, home } = await backedUp();
  const [broken] = readdirSync(join(home, 'originals'));
  writeFileSync(join(home, 'plans', `${broken}.json`), '{');
  const out = join(folder, '新备份.wunian-library');
  const run = await wunian('backup', '--home', home, '--out', out);
  expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('已备份 1 份文稿') });
  expect(await wunian('restore', '--home', join(folder, 'other'), out)).toMatchObject({ status: 0 });
});
