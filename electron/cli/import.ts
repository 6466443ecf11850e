import { basename, dirname, join } from 'node:path';
import { sayError } from '../say.ts';
import { importFile } from '../services/import-file.ts';
import { parseFile } from '../services/parse-file.ts';
import { unpackFile } from '../services/unpack-file.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHome } from '../store/home.ts';
import { readArguments, requireHome } from './arguments.ts';
import { type CliCommand, type ExitStatus, UsageError } from './command.ts';
import { forEachInput, sayFailure } from './each-input.ts';
import { filesUnder, readInput } from './files.ts';

/** `import --home DIR FILE|FOLDER…`: takes past plans into the library. */
export const importCommand: CliCommand = {
  name: 'import',
  async run(argv) {
    const { values, positionals } = readArguments(argv, { home: { type: 'string' } });
    const path = requireHome(values.home);
    if (positionals.length === 0) throw new UsageError('FILE|FOLDER…');
    const home = await openHome(nodeDisk, path, 'wunian import');
    let status: ExitStatus = 0;
    const importOne = async (file: string) => {
      const incoming = { name: basename(file), bytes: await readInput(file) };
      for (const part of unpackFile(incoming)) {
        const input = part.name === incoming.name ? file : join(dirname(file), part.name);
        const result = await importFile(part, home.library, parseFile);
        if (result.outcome === 'failed') {
          sayFailure(input, result);
          status = 1;
        } else if (result.outcome === 'withoutText') {
          sayFailure(input, { code: 'noText', details: {} });
          status = 1;
        } else sayError(`cli.${result.outcome}`, { input });
      }
    };
    try {
      const walked = await forEachInput(positionals, async (input) => {
        const files = await filesUnder(input);
        if ((await forEachInput(files, importOne)) === 1) status = 1;
      });
      return walked === 1 ? 1 : status;
    } finally {
      await home.library.flush();
      home.close();
    }
  },
};
