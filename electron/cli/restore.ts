import { mergeLists } from '../../shared/lists/merge-lists.ts';
import { sayError } from '../say.ts';
import { listBackup, listsIn, mergeBackup, openBackup } from '../services/backup.ts';
import { silentProgress } from '../services/jobs.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHome } from '../store/home.ts';
import { readArguments, requireHome } from './arguments.ts';
import { type CliCommand, type ExitStatus, UsageError } from './command.ts';
import { forEachInput, sayFailure } from './each-input.ts';
import { readInput } from './files.ts';

/** `restore --home DIR FILE…`: takes in what backups, one’s own or a colleague’s, have and the library has not. */
export const restore: CliCommand = {
  name: 'restore',
  async run(argv) {
    const { values, positionals } = readArguments(argv, { home: { type: 'string' } });
    const home = requireHome(values.home);
    if (positionals.length === 0) throw new UsageError('FILE…');
    let status: ExitStatus = 0;
    const walked = await forEachInput(positionals, async (file) => {
      const { taken, failed } = await restoreFrom(file, home);
      sayError('cli.restored', { count: String(taken), path: file });
      if (failed > 0) status = 1;
    });
    return walked === 1 ? 1 : status;
  },
};

/** Nothing is made for a file that is no backup. */
async function restoreFrom(file: string, path: string): Promise<{ readonly taken: number; readonly failed: number }> {
  const files = openBackup(await readInput(file));
  const plans = listBackup(files);
  const home = await openHome(nodeDisk, path, 'wunian restore');
  let [taken, failed] = [0, 0];
  try {
    await home.lists.write(mergeLists(listsIn(files), home.lists.read()));
    await mergeBackup(files, plans, home.library, {
      ...silentProgress,
      done(result) {
        if (result.outcome === 'imported') taken++;
        if (result.outcome !== 'failed') return;
        failed++;
        sayFailure(result.file, result);
      },
    });
  } finally {
    home.close();
  }
  return { taken, failed };
}
