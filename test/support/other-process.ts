import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** The id of a process of another program that runs until the test ends. */
export function runningProcess(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => endProcess(child, 'SIGKILL'));
  if (child.pid === undefined) throw new Error('Cannot try a lock because no other process could be started');
  return child.pid;
}

/** The id of a process that has ended. */
export function finishedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

/** Ends a process that the test started, and waits until it is gone. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}
