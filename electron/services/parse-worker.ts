import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors.ts';
import { parseFile } from './parse-file.ts';
import type { ParseAnswer, ParseTask } from './parse-thread.ts';

/** The worker's side: one task after another, each answered by its number. */
parentPort?.on('message', ({ task, bytes, fileName }: ParseTask) => {
  parentPort?.postMessage(answer(task, bytes, fileName));
});

function answer(task: number, bytes: Uint8Array, fileName: string): ParseAnswer {
  try {
    return { task, parsed: parseFile(bytes, fileName) };
  } catch (error) {
    if (error instanceof AppError) return { task, failure: { code: error.code, details: error.details } };
    return { task, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
