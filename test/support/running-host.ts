import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built browser host, running over a home of its own. */
export interface RunningHost {
  readonly url: string;
  readonly home: string;
  /** Ends the host as a crash would, without its own farewell, and starts another on the same home. */
  restart(): Promise<RunningHost>;
  stop(): Promise<void>;
}

/** Starts the browser host; `args` as of `npm start`. All its data lies in a temporary folder. */
export async function startHost(args: readonly string[] = [], folder?: string): Promise<RunningHost> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'wunian-e2e-')));
  const home = join(data, 'home');
  const host = spawn(process.execPath, [join(root, 'dist/host/serve.js'), '--no-open', '--home', home, ...args], {
    env: { ...process.env, XDG_DATA_HOME: data, LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstLine(host);
  return {
    url,
    home,
    async restart() {
      await end(host, 'SIGKILL');
      return startHost(args, data);
    },
    async stop() {
      await end(host, 'SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function firstLine(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('Cannot read the host because it has no standard output');
  const [line] = (await Promise.race([
    once(createInterface(host.stdout), 'line'),
    once(host, 'exit').then(([code]) => {
      throw new Error(`The host ended with status ${code} before it served`);
    }),
  ])) as [string];
  return line;
}

async function end(host: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const exited = once(host, 'exit');
  host.kill(signal);
  await exited;
}
