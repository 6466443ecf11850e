import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these commands that is on the path; `null` where none is. */
export function findCommand(...names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.find((name) => folders.some((folder) => existsSync(join(folder, name)))) ?? null;
}

/** Runs a command to its end and gives its standard output; another exit status than 0 fails with what it said. */
export function runCommand(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0)
    throw new Error(`Cannot run ${command} because it ended with ${error ?? status}: ${stdout}${stderr}`);
  return stdout;
}
