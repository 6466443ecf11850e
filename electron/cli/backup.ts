import { sayError } from '../say.ts';
import { wholeHome, writeBackup } from '../services/backup.ts';
import { type JobProgress, silentProgress } from '../services/jobs.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHomeToRead } from '../store/home.ts';
import { readArguments, required, requireHome } from './arguments.ts';
import type { CliCommand, ExitStatus } from './command.ts';
import { sayFailure } from './each-input.ts';
import { expectFree } from './files.ts';

/** `backup --home DIR --out FILE [--force]`: writes the whole library and the office's lists to one file. */
export const backup: CliCommand = {
  name: 'backup',
  async run(argv) {
    const { values } = readArguments(argv, {
      home: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
    });
    const out = required(values.out, '--out FILE');
    await expectFree(out, values.force === true);
    const home = await openHomeToRead(nodeDisk, requireHome(values.home));
    let saved = 0;
    let status: ExitStatus = 0;
    const progress: JobProgress = {
      ...silentProgress,
      done(result) {
        if (result.outcome !== 'failed') saved++;
        else {
          sayFailure(result.file, result);
          status = 1;
        }
      },
    };
    await nodeDisk.writePieces(out, writeBackup(home.library, progress, wholeHome(home)));
    sayError('cli.backedUp', { count: String(saved), path: out });
    return status;
  },
};
