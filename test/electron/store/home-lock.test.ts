import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdHome } from '../../../electron/store/home-lock.ts';
import { finishedProcess, runningProcess } from '../../support/other-process.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

/** Leaves the lock of another program in a home. */
function leaveLock(home: string, pid: number, since = Date.now()): string {
  const path = join(home, 'lock');
  writeFileSync(path, JSON.stringify({ pid, program: 'npm start', since }));
  return path;
}

function holderOf(home: string): unknown {
  return JSON.parse(readFileSync(join(home, 'lock'), 'utf8'));
}

test('a hold names its program and process until it is released', async () => {
  const home = temporaryFolder();
  const release = await holdHome(home, 'Wunian');
  expect(holderOf(home)).toMatchObject({ program: 'Wunian', pid: process.pid });
  release();
  expect(existsSync(join(home, 'lock'))).toBe(false);
});

test('a home that was released can be held again', async () => {
  const home = temporaryFolder();
  (await holdHome(home, 'Wunian'))();
  await holdHome(home, 'wunian import');
  expect(holderOf(home)).toMatchObject({ program: 'wunian import' });
});

describe('a second holder is refused', () => {
  test('in the same process', async () => {
    const home = temporaryFolder();
    await holdHome(home, 'Wunian');
    await expect(holdHome(home, 'wunian import')).rejects.toMatchObject({
      code: 'homeHeld',
      details: { home, program: 'Wunian', pid: String(process.pid) },
    });
  });

  test('while another process runs, with its program and process id, and its lock stays', async () => {
    const home = temporaryFolder();
    const pid = runningProcess();
    const lock = readFileSync(leaveLock(home, pid), 'utf8');
    await expect(holdHome(home, 'wunian import')).rejects.toMatchObject({
      code: 'homeHeld',
      details: { home, program: 'npm start', pid: String(pid) },
    });
    expect(readFileSync(join(home, 'lock'), 'utf8')).toBe(lock);
  });
});

describe('a lock is taken over', () => {
  test('from a holder that is no longer running', async () => {
    const home = temporaryFolder();
    leaveLock(home, finishedProcess());
    await holdHome(home, 'Wunian');
    expect(holderOf(home)).toMatchObject({ program: 'Wunian', pid: process.pid });
  });

  test('from before the machine’s last start, though its process id is in use', async () => {
    const home = temporaryFolder();
    leaveLock(home, runningProcess(), Date.now() - uptime() * 1000 - 60_000);
    await holdHome(home, 'Wunian');
    expect(holderOf(home)).toMatchObject({ program: 'Wunian', pid: process.pid });
  });

  test.each(['', 'garbage', '{"pid":"1"}', 'null'])('that says nothing readable: %j', async (content) => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'lock'), content);
    await holdHome(home, 'Wunian');
    expect(holderOf(home)).toMatchObject({ program: 'Wunian', pid: process.pid });
  });
});

describe('releasing', () => {
  test('leaves a lock alone that another program has taken since', async () => {
    const home = temporaryFolder();
    const release = await holdHome(home, 'Wunian');
    const path = leaveLock(home, runningProcess());
    release();
    expect(existsSync(path)).toBe(true);
  });

  test('twice, or after the home is gone, is no error', async () => {
    const home = temporaryFolder();
    const release = await holdHome(home, 'Wunian');
    release();
    release();
    rmSync(home, { recursive: true });
    expect(release).not.toThrow();
  });
});
