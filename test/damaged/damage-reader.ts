import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { IncomingFile } from '../../electron/services/import-file.ts';
import { parseLimits } from '../../electron/services/parse-thread.ts';

/** How the reading of a file ended: “read”, the code of an AppError, or what must not be. */
export interface Reading {
  readonly outcome: string;
  /** Of the processor's time. */
  readonly milliseconds: number;
  /** The most memory that the reading process has held so far. */
  readonly peakBytes: number;
}

/** A reading that has not ended by then hangs, in milliseconds. */
const longestWait = 60_000;

/** Reads files in a process of its own, one after the other; one that hangs or dies is ended. */
export interface DamageReader {
  read(file: IncomingFile): Promise<Reading>;
  end(): Promise<void>;
}

/** A reader with the worker script of the built program. */
export function createDamageReader(workerScript: string): DamageReader {
  let reader: ChildProcess | undefined;
  const end = async () => {
    const ending = reader;
    reader = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.kill('SIGKILL');
    await once(ending, 'exit');
  };
  return {
    end,
    async read({ name, bytes }) {
      reader ??= startReader(workerScript);
      const answer = answerOf(reader);
      reader.send({ bytes, fileName: name });
      const reading = await answer;
      if (!isGood(reading)) await end();
      return reading;
    },
  };
}

/** Whether a file was read or refused in words. */
export function isGood({ outcome }: Reading): boolean {
  return /^\w+$/.test(outcome) && outcome !== 'hangs';
}

function startReader(workerScript: string): ChildProcess {
  const script = fileURLToPath(new URL('reader.mjs', import.meta.url));
  const argv = [workerScript, String(parseLimits.megabytes)];
  return fork(script, argv, { serialization: 'advanced', execArgv: [] });
}

async function answerOf(reader: ChildProcess): Promise<Reading> {
  const over = new AbortController();
  const late = AbortSignal.timeout(longestWait);
  const signal = AbortSignal.any([over.signal, late]);
  const ended = once(reader, 'exit', { signal }).then(([status, killed]) => [
    { outcome: `died: the process ended with ${status ?? killed}`, milliseconds: 0, peakBytes: 0 },
  ]);
  try {
    const [reading] = await Promise.race([once(reader, 'message', { signal }), ended]);
    return reading;
  } catch (error) {
    if (late.aborted) return { outcome: 'hangs', milliseconds: longestWait, peakBytes: 0 };
    throw error;
  } finally {
    ended.catch(() => undefined);
    over.abort();
  }
}
