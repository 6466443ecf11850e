import { AppError } from '../../shared/errors.ts';
import { sayError, translate } from '../say.ts';
import type { ExitStatus } from './command.ts';

/** Tries every input; one that fails is told on standard error and makes the status 1. */
export async function forEachInput(
  inputs: readonly string[],
  work: (input: string) => Promise<void>,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const input of inputs) {
    try {
      await work(input);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      sayFailure(input, error);
      status = 1;
    }
  }
  return status;
}

/** Tells what became of an input, in words. */
export function sayFailure(input: string, error: Pick<AppError, 'code' | 'details'>): void {
  sayError('cli.failed', { input, reason: translate(`error.${error.code}`, error.details) });
}
