import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isBuilt, projectPath, withBuild } from '../support/built-host.ts';
import { findCommand } from '../support/external-tools.ts';
import { endProcess } from '../support/other-process.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const runtime = electronRuntime();
const display = displayCommand();

/** Electron's program, by a look at files alone: loading its package would start a download. */
function electronRuntime(): string | undefined {
  const folder = projectPath('node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), program);
  return existsSync(path) ? path : undefined;
}

/** What gives a window a display here: nothing where there is one, else a virtual one; undefined where there is none. */
function displayCommand(): readonly string[] | undefined {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay) return [];
  return findCommand('xvfb-run') ? ['xvfb-run', '-a'] : undefined;
}

function withRuntime(name: string): string {
  if (!runtime) return `${name} (skipped: the Electron runtime is absent)`;
  return display ? withBuild(name) : `${name} (skipped: there is no display; install xvfb)`;
}

/** Starts the built main module over a home. */
function startElectron(folder: string, home: string): ChildProcess {
  const argv = [...(display ?? []), runtime ?? '', projectPath('dist/host/main.js'), '--home', home];
  const places = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, APPDATA: folder };
  // Chromium refuses to run sandboxed as root.
  const sandbox = process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {};
  const child = spawn(argv[0] ?? '', argv.slice(1), {
    env: { ...process.env, ...places, ...sandbox },
    stdio: 'inherit',
  });
  onTestFinished(() => endProcess(child, 'SIGKILL'));
  return child;
}

interface Holder {
  readonly program: string;
  readonly pid: number;
}

/** Waits until the program holds its home, which is when it is up; a program that ends before fails the test. */
async function holderOnceUp(home: string, child: ChildProcess): Promise<Holder> {
  while (child.exitCode === null && child.signalCode === null) {
    const lock = join(home, 'lock');
    const text = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
    if (text !== '') return JSON.parse(text);
    await setTimeout(50);
  }
  throw new Error(`Cannot go on because Electron ended with ${child.exitCode ?? child.signalCode} before it was up`);
}

describe.skipIf(!runtime || !display || !isBuilt)(withRuntime('the program in Electron'), () => {
  test('comes up over its home, holds it, and releases it when it is told to end', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    const home = join(folder, 'home');
    const child = startElectron(folder, home);
    const { program, pid } = await holderOnceUp(home, child);
    expect(program).toBe('Wunian');
    const ended = once(child, 'exit');
    process.kill(pid, 'SIGTERM');
    await ended;
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });
});
