import { backup } from './backup.ts';
import { check } from './check.ts';
import type { CliCommand } from './command.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';
import { parse } from './parse.ts';
import { restore } from './restore.ts';
import { suggest } from './suggest.ts';

/** The commands of the command line. */
export const cliCommands: readonly CliCommand[] = [
  parse,
  importCommand,
  suggest,
  newCommand,
  exportCommand,
  check,
  backup,
  restore,
];
