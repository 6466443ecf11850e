import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { endProcess } from './other-process.ts';

/** How a program ended and what it said. */
export interface ProgramRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A file or folder of the project by its path from the top. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Whether the host and the window are built. */
export const isBuilt = existsSync(projectPath('dist/host/cli.js')) && existsSync(projectPath('dist/window/index.html'));

/** A test's name that says why it is skipped where nothing is built. */
export function withBuild(name: string): string {
  return isBuilt ? name : `${name} (skipped: not built; npm run build first)`;
}

/** Runs a script of the built host to its end; one that does not end is ended with the test. */
export async function runBuilt(script: string, ...argv: readonly string[]): Promise<ProgramRun> {
  const path = projectPath(`dist/host/${script}`);
  const child = spawn(process.execPath, [path, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => endProcess(child, 'SIGKILL'));
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: Number(status), stdout, stderr };
}
