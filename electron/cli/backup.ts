import { sayError } from '../say.ts';
import { writeBackup } from '../services/backup.ts';
import { silentProgress } from '../services/jobs.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHomeToRead } from '../store/home.ts';
import { readArguments, required, requireHome } from './arguments.ts';
import type { CliCommand } from './command.ts';
import { expectFree } from './files.ts';

/** `backup --home DIR --out FILE [--force]`: writes the whole library to one file. */
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
    const { library } = await openHomeToRead(nodeDisk, requireHome(values.home));
    await nodeDisk.writePieces(out, writeBackup(library, silentProgress));
    sayError('cli.backedUp', { count: String(library.list().length), path: out });
    return 0;
  },
};
