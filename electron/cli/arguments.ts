import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

/** Reads a command's arguments strictly; anything unknown is wrong usage. */
export function readArguments<O extends Options>(argv: readonly string[], options: O): Arguments<O> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The home that a command works on: --home, or else WUNIAN_HOME. */
export function requireHome(named: string | undefined): string {
  const home = named ?? process.env.WUNIAN_HOME;
  if (!home) throw new UsageError('--home DIR');
  return home;
}

/** The value of an option that cannot be left out. */
export function required<T>(value: T | undefined, option: string): T {
  if (value === undefined) throw new UsageError(option);
  return value;
}
