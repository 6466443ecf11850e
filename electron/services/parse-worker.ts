import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors.ts';
import { parseFile } from './parse-file.ts';
import type { ParseAnswer, ParseTask } from './parse-thread.ts';

/** The worker's side: each task is answered before the next is given. */
parentPort?.on('message', async (task: ParseTask) => parentPort?.postMessage(await answer(task)));

async function answer({ bytes, fileName, rulesOff = [], detail }: ParseTask): Promise<ParseAnswer> {
  try {
    return { parsed: await parseFile(bytes, fileName, { rulesOff, detail }) };
  } catch (error) {
    if (error instanceof AppError) return { failure: { code: error.code, details: error.details } };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
