import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import type { ParsedFile, ParseFile, ParseOptions } from './parse-file.ts';

export interface ParseTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly rulesOff: ParseOptions['rulesOff'];
  readonly detail: ParseOptions['detail'];
}

export type ParseAnswer =
  | { readonly parsed: ParsedFile }
  | { readonly failure: { readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> } }
  | { readonly bug: string };

/** What a single file may take of the worker. */
export interface ParseLimits {
  /** By the file's size, in bytes. */
  readonly seconds: (size: number) => number;
  /** Of the worker's heap. */
  readonly megabytes: number;
}

/** A plan takes a second at most, a thick one of many megabytes longer, a slow machine several times that. */
export const parseLimits: ParseLimits = { seconds: (size) => Math.min(120, 7 + size / 400_000), megabytes: 768 };

/** A thread of its own that files are parsed in. */
export interface ParseThread {
  readonly parse: ParseFile;
  /** Starts the worker before the first file comes, so that loading it goes on beside other work. */
  start(): void;
  /** Gives up what is being read. */
  close(): Promise<void>;
}

/**
 * Parses off the serving thread, one file after another, so that one file's memory is free before the next: by a worker
 * that is started at the first file. A file beyond the limits, or whose reading is given up, takes the worker with it, and
 * the next one gets a new worker. Rejects as `parseFile` does, with AppError `tooSlow` or `tooComplex` beyond the limits,
 * and with the signal's reason.
 */
export function createParseThread(script: URL, limits: ParseLimits = parseLimits): ParseThread {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const read = async (task: ParseTask, signal: AbortSignal | undefined): Promise<ParsedFile> => {
    signal?.throwIfAborted();
    worker ??= startWorker(script, limits);
    const own = worker;
    // An idle worker must not keep the program from ending, a busy one must.
    own.ref();
    const outcome = await ask(own, task, limits, signal);
    own.unref();
    if (!('lost' in outcome)) return parsedOf(outcome);
    worker = undefined;
    await own.terminate();
    throw outcome.lost;
  };

  return {
    parse(bytes, fileName, { rulesOff, detail, signal } = {}) {
      const parsed = turn.then(() => read({ bytes, fileName, rulesOff, detail }, signal));
      turn = parsed.catch(() => undefined);
      return parsed;
    },
    start() {
      worker ??= startWorker(script, limits);
      worker.unref();
    },
    async close() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function startWorker(script: URL, { megabytes }: ParseLimits): Worker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  // One that dies while it is idle is found dead by the next file.
  return worker.on('error', () => undefined);
}

/** The worker's answer to a task, or why it is of no more use. */
async function ask(
  worker: Worker,
  task: ParseTask,
  limits: ParseLimits,
  givenUp: AbortSignal | undefined,
): Promise<ParseAnswer | { readonly lost: unknown }> {
  const seconds = limits.seconds(task.bytes.length);
  const late = AbortSignal.timeout(Math.ceil(seconds * 1000));
  const over = new AbortController();
  const signal = AbortSignal.any([late, over.signal, ...(givenUp ? [givenUp] : [])]);
  const ended = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('The worker has ended')));
  try {
    worker.postMessage(task);
    const [answer] = await Promise.race([once(worker, 'message', { signal }), ended]);
    return answer;
  } catch (error) {
    if (givenUp?.aborted) return { lost: givenUp.reason };
    return {
      lost: late.aborted ? new AppError('tooSlow', { seconds: String(Math.round(seconds * 10) / 10) }) : lossOf(error),
    };
  } finally {
    ended.catch(() => undefined);
    over.abort();
  }
}

/** A worker that dies does so of its file. */
function lossOf(error: unknown): AppError {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isFull ? new AppError('tooComplex', { reason: 'memory' }) : new AppError('brokenFile', { reason: 'worker' });
}

function parsedOf(answer: ParseAnswer): ParsedFile {
  if ('parsed' in answer) return answer.parsed;
  if ('failure' in answer) throw new AppError(answer.failure.code, answer.failure.details);
  throw new Error(answer.bug);
}
