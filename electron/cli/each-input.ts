import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { sayError, translate } from '../say.ts';
import type { IncomingFile } from '../services/import-file.ts';
import { unpackFile } from '../services/unpack-file.ts';
import type { ExitStatus } from './command.ts';
import { readPlanFile } from './files.ts';

/** Tries every input; one that fails is told on standard error and makes the status 1. */
export function forEachInput(
  inputs: readonly string[],
  work: (input: string) => Promise<unknown>,
): Promise<ExitStatus> {
  return tryAll(inputs, (input) => input, work);
}

/**
 * Tries every file, and those in a file that is an archive, each under its own path: “drawer/资料.zip/2024/要点.docx”. Tells
 * failures as `forEachInput` does; `work` gives the status of one.
 */
export async function forEachFile(
  inputs: readonly string[],
  work: (file: IncomingFile, path: string) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const tried = await forEachInput(inputs, async (input) => {
    const whole = { name: basename(input), bytes: await readPlanFile(input) };
    const pathOf = ({ name }: IncomingFile) => (name === whole.name ? input : join(dirname(input), name));
    const inner = await tryAll(unpackFile(whole), pathOf, async (file) => {
      if ((await work(file, pathOf(file))) !== 0) status = 1;
    });
    if (inner !== 0) status = 1;
  });
  return tried === 0 ? status : tried;
}

async function tryAll<Item>(
  items: readonly Item[],
  pathOf: (item: Item) => string,
  work: (item: Item) => Promise<unknown>,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      sayFailure(pathOf(item), error);
      status = 1;
    }
  }
  return status;
}

/** Tells what became of an input, in words. */
export function sayFailure(input: string, error: Pick<AppError, 'code' | 'details'>): void {
  sayError('cli.failed', { input, reason: translate(`error.${error.code}`, error.details) });
}
