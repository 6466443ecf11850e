import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import type { ParsedFile, ParseFile } from './parse-file.ts';

export interface ParseTask {
  readonly task: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export type ParseAnswer = { readonly task: number } & (
  | { readonly parsed: ParsedFile }
  | { readonly failure: { readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> } }
  | { readonly bug: string }
);

interface Waiting {
  resolve(parsed: ParsedFile): void;
  reject(error: Error): void;
}

/** Parses off the serving thread: a worker that is started at the first file and ends with `close`. */
export function createParseThread(script: URL): { readonly parse: ParseFile; close(): Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let tasks = 0;

  const started = (): Worker => {
    if (worker) return worker;
    const fresh = new Worker(script);
    fresh.on('message', settle);
    fresh.on('error', () => failAll(fresh));
    fresh.on('exit', () => failAll(fresh));
    worker = fresh;
    return fresh;
  };
  const settle = (answer: ParseAnswer) => {
    const caller = waiting.get(answer.task);
    waiting.delete(answer.task);
    // An idle worker must not keep the program from ending, a busy one must.
    if (waiting.size === 0) worker?.unref();
    if ('parsed' in answer) caller?.resolve(answer.parsed);
    else if ('failure' in answer) caller?.reject(new AppError(answer.failure.code, answer.failure.details));
    else caller?.reject(new Error(answer.bug));
  };
  /** A worker that died (out of memory on a hostile file) takes its file with it; the next file gets a new one. */
  const failAll = (dead: Worker) => {
    if (worker !== dead) return;
    worker = undefined;
    for (const caller of waiting.values()) caller.reject(new AppError('brokenFile', {}));
    waiting.clear();
  };

  return {
    parse: (bytes, fileName) =>
      new Promise((resolve, reject) => {
        tasks += 1;
        waiting.set(tasks, { resolve, reject });
        started().ref();
        started().postMessage({ task: tasks, bytes, fileName } satisfies ParseTask);
      }),
    async close() {
      await worker?.terminate();
    },
  };
}
