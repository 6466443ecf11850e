import type { ParseFile } from '../services/parse-file.ts';

/** How a command of the command line ends: 0 done, 1 could not do it, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** What commands work with that differs between the program and its tests. */
export interface CliTools {
  readonly parse: ParseFile;
}

/** One command of the command line. */
export interface CliCommand {
  readonly name: string;
  /** Runs with the arguments behind the command's name. A UsageError ends in status 2, an AppError in 1. */
  run(argv: readonly string[], tools: CliTools): Promise<ExitStatus>;
}

/** Wrong usage, told with the command's usage line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
