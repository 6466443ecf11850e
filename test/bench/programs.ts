import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from './project-path.ts';

/** The built command line, started directly. */
export const commandLine = [process.execPath, projectPath('dist/host/cli.js')] as const;

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a program to its end, its output thrown away. */
export async function run(program: string, ...argv: readonly string[]): Promise<void> {
  const child = spawn(program, argv, { stdio: 'ignore' });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`Cannot measure ${program} because it ended with status ${status}`);
}
