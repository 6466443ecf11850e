import { AppError } from '../shared/errors.ts';
import { type CliTools, type ExitStatus, UsageError } from './cli/command.ts';
import { cliCommands } from './cli/index.ts';
import { sayError, translate } from './say.ts';

/** The same work from the command line: runs one command and gives its exit status. */
export async function runCli(argv: readonly string[], tools: CliTools): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${translate('cli.usage')}\n`);
    return 0;
  }
  const command = cliCommands.find((known) => known.name === name);
  if (!command) {
    sayError('cli.usage');
    return 2;
  }
  try {
    return await command.run(rest, tools);
  } catch (error) {
    if (error instanceof UsageError) {
      sayError('cli.wrongUsage', { command: command.name, problem: error.message });
      return 2;
    }
    if (!(error instanceof AppError)) throw error;
    sayError(`error.${error.code}`, error.details);
    return 1;
  }
}
