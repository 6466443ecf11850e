import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors.ts';
import { parseFile } from './parse-file.ts';
import type { ParseAnswer, ParseTask } from './parse-thread.ts';

let queue = Promise.resolve();

/** The worker's side: one task after another, so that one file's memory is free before the next; answered by number. */
parentPort?.on('message', ({ task, bytes, fileName }: ParseTask) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(task, bytes, fileName)));
});

async function answer(task: number, bytes: Uint8Array, fileName: string): Promise<ParseAnswer> {
  try {
    return { task, parsed: await parseFile(bytes, fileName) };
  } catch (error) {
    if (error instanceof AppError) return { task, failure: { code: error.code, details: error.details } };
    return { task, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
