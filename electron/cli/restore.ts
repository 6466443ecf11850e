import { sayError } from '../say.ts';
import { listBackup, mergeBackup, openBackup } from '../services/backup.ts';
import { silentProgress } from '../services/jobs.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHome } from '../store/home.ts';
import { readArguments, requireHome } from './arguments.ts';
import { type CliCommand, type ExitStatus, UsageError } from './command.ts';
import { sayFailure } from './each-input.ts';
import { readInput } from './files.ts';

/** `restore --home DIR FILE`: takes in what a backup, one’s own or a colleague’s, has and the library has not. */
export const restore: CliCommand = {
  name: 'restore',
  async run(argv) {
    const { values, positionals } = readArguments(argv, { home: { type: 'string' } });
    const path = requireHome(values.home);
    const [file] = positionals;
    if (file === undefined) throw new UsageError('FILE');
    const files = openBackup(await readInput(file));
    const plans = listBackup(files);
    const home = await openHome(nodeDisk, path, 'wunian restore');
    let status: ExitStatus = 0;
    let taken = 0;
    try {
      await mergeBackup(files, plans, home.library, {
        ...silentProgress,
        done(result) {
          if (result.outcome === 'imported') taken++;
          if (result.outcome !== 'failed') return;
          sayFailure(result.file, result);
          status = 1;
        },
      });
    } finally {
      home.close();
    }
    sayError('cli.restored', { count: String(taken), path: file });
    return status;
  },
};
