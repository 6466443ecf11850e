import { runChecks } from '../../shared/checks/index.ts';
import { emptyLists } from '../../shared/lists/office-lists.ts';
import { sayError, translate } from '../say.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHomeToRead } from '../store/home.ts';
import { readArguments } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { readDraftFile } from './files.ts';

/** `check FILE.wunian [--home DIR] [--json]`: the findings, a line each, by the home's lists; status 1 where one is an error. */
export const check: CliCommand = {
  name: 'check',
  async run(argv) {
    const { values, positionals } = readArguments(argv, { home: { type: 'string' }, json: { type: 'boolean' } });
    const [input, ...more] = positionals;
    if (!input || more.length > 0) throw new UsageError('FILE.wunian [--home DIR] [--json]');
    const draft = await readDraftFile(input);
    const lists = values.home ? (await openHomeToRead(nodeDisk, values.home)).lists.read() : emptyLists;
    const findings = runChecks(draft, lists);
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
