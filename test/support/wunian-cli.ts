import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import { runCli } from '../../electron/cli.ts';
import { builtScript } from './built-host.ts';

/** How a command ended and what it said. */
export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process. */
export async function wunian(...argv: readonly string[]): Promise<CliRun> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((piece) => {
      said[stream] += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
      return true;
    }),
  );
  try {
    const status = await runCli(argv);
    return { status, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs a command of the built program in a process of its own. */
export async function builtWunian(...argv: readonly string[]): Promise<CliRun> {
  const child = spawn(process.execPath, [builtScript('cli.js'), ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: Number(status), stdout, stderr };
}
