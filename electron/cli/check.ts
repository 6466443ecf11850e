import { runChecks } from '../../shared/checks/index.ts';
import { sayError, translate } from '../say.ts';
import { readArguments } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { readDraftFile } from './files.ts';

/** `check FILE.wunian [--json]`: the findings, a line each; status 1 where one is an error. */
export const check: CliCommand = {
  name: 'check',
  async run(argv) {
    const { values, positionals } = readArguments(argv, { json: { type: 'boolean' } });
    const [input, ...more] = positionals;
    if (!input || more.length > 0) throw new UsageError('FILE.wunian [--json]');
    const findings = runChecks(await readDraftFile(input));
    if (values.json) process.stdout.write(`${JSON.stringify(findings)}\n`);
    else {
      for (const { severity, check: name, code, details } of findings) {
        process.stdout.write(`${translate(`severity.${severity}`)} ${translate(`finding.${name}.${code}`, details)}\n`);
      }
      if (findings.length === 0) sayError('cli.noFindings');
    }
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
