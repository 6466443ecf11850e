import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk.ts';
import { openHome, openHomeToRead } from '../../../electron/store/home.ts';
import { runningProcess } from '../../support/other-process.ts';
import { archiveOf, leaveIn, unreadableFiles, workPoints } from '../../support/plan-files.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';
import { wunian } from '../../support/wunian-cli.ts';

/** The years of the work points that a home holds. */
async function yearsIn(home: string): Promise<(number | null)[]> {
  const { library } = await openHomeToRead(nodeDisk, home);
  return library
    .list()
    .map(({ meta }) => meta.periodEnd)
    .sort();
}

test('files and folders with all below them go into a home that is made for them', async () => {
  const folder = temporaryFolder();
  const home = join(folder, 'a', 'home');
  const single = leaveIn(folder, workPoints(2023));
  leaveIn(join(folder, 'drawer'), workPoints(2024));
  leaveIn(join(folder, 'drawer', 'older', 'still'), workPoints(2022));
  leaveIn(join(folder, 'drawer'), { ...workPoints(2021), name: '.hidden.txt' });
  const run = await wunian('import', '--home', home, single, join(folder, 'drawer'));
  expect(run).toMatchObject({ status: 0, stdout: '' });
  expect(await yearsIn(home)).toEqual([2022, 2023, 2024]);
});

test('archives among the files are opened, and each file in them is told by its own name', async () => {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  leaveIn(join(folder, 'drawer'), archiveOf('资料.zip', workPoints(2023), unreadableFiles.emptyFile, workPoints(2024)));
  const run = await wunian('import', '--home', home, join(folder, 'drawer'));
  expect(run).toMatchObject({ status: 1, stdout: '' });
  for (const { name } of [workPoints(2023), unreadableFiles.emptyFile])
    expect(run.stderr).toContain(join(folder, 'drawer', '资料.zip', name));
  expect(await yearsIn(home)).toEqual([2023, 2024]);
});

test('the home is released again', async () => {
  const home = join(temporaryFolder(), 'home');
  await wunian('import', '--home', home, leaveIn(temporaryFolder(), workPoints(2025)));
  expect(existsSync(join(home, 'lock'))).toBe(false);
});

test('what was there already counts as done', async () => {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  const file = leaveIn(folder, workPoints(2025));
  await wunian('import', '--home', home, file);
  expect(await wunian('import', '--home', home, file, file)).toMatchObject({ status: 0, stdout: '' });
  expect(await yearsIn(home)).toEqual([2025]);
});

test('all inputs are tried, and the status is 1 where one failed', async () => {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  const { brokenFile, emptyFile } = unreadableFiles;
  leaveIn(join(folder, 'drawer'), emptyFile);
  leaveIn(join(folder, 'drawer'), workPoints(2024));
  const inputs = [
    join(folder, 'missing'),
    leaveIn(folder, brokenFile),
    join(folder, 'drawer'),
    leaveIn(folder, workPoints(2025)),
  ];
  const run = await wunian('import', '--home', home, ...inputs);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  for (const name of ['missing', brokenFile.name, emptyFile.name]) expect(run.stderr).toContain(name);
  expect(await yearsIn(home)).toEqual([2024, 2025]);
});

describe('the home', () => {
  test('is that of WUNIAN_HOME where --home is not given', async () => {
    const folder = temporaryFolder();
    stubHome(join(folder, 'environment'));
    expect(await wunian('import', leaveIn(folder, workPoints(2024)))).toMatchObject({ status: 0 });
    const named = ['--home', join(folder, 'named')];
    expect(await wunian('import', ...named, leaveIn(folder, workPoints(2025)))).toMatchObject({ status: 0 });
    expect(await yearsIn(join(folder, 'environment'))).toEqual([2024]);
    expect(await yearsIn(join(folder, 'named'))).toEqual([2025]);
  });

  test('has to be named', async () => {
    stubHome(undefined);
    const run = await wunian('import', leaveIn(temporaryFolder(), workPoints(2024)));
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('--home');
  });

  test('cannot be where a file is', async () => {
    const folder = temporaryFolder();
    const home = leaveIn(folder, { name: 'home', bytes: new Uint8Array([1]) });
    const run = await wunian('import', '--home', home, leaveIn(folder, workPoints(2024)));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(home);
    expect(readFileSync(home)).toEqual(Buffer.from([1]));
  });
});

describe('a home that is held', () => {
  test('by another process is refused with its program and process id', async () => {
    const home = temporaryFolder();
    const pid = runningProcess();
    writeFileSync(join(home, 'lock'), JSON.stringify({ pid, program: 'Wunian', since: Date.now() }));
    const run = await wunian('import', '--home', home, leaveIn(temporaryFolder(), workPoints(2025)));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('Wunian');
    expect(run.stderr).toContain(String(pid));
    expect(await yearsIn(home)).toEqual([]);
  });

  test('is open to import once it is released', async () => {
    const home = temporaryFolder();
    const file = leaveIn(temporaryFolder(), workPoints(2025));
    const holder = await openHome(nodeDisk, home, 'Wunian');
    expect(await wunian('import', '--home', home, file)).toMatchObject({ status: 1 });
    holder.close();
    expect(await wunian('import', '--home', home, file)).toMatchObject({ status: 0 });
  });
});

function stubHome(home: string | undefined): void {
  vi.stubEnv('WUNIAN_HOME', home);
  onTestFinished(() => void vi.unstubAllEnvs());
}
