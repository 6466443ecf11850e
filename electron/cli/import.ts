import { sayError } from '../say.ts';
import { type IncomingFile, importFile } from '../services/import-file.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHome } from '../store/home.ts';
import { readArguments, requireHome } from './arguments.ts';
import { type CliCommand, type ExitStatus, UsageError } from './command.ts';
import { forEachFile, forEachInput, sayFailure } from './each-input.ts';
import { filesUnder } from './files.ts';

/** `import --home DIR FILE|FOLDER…`: takes past plans into the library. */
export const importCommand: CliCommand = {
  name: 'import',
  async run(argv, { parse }) {
    const { values, positionals } = readArguments(argv, { home: { type: 'string' } });
    const path = requireHome(values.home);
    if (positionals.length === 0) throw new UsageError('FILE|FOLDER…');
    const home = await openHome(nodeDisk, path, 'wunian import');
    const importOne = async (file: IncomingFile, path: string): Promise<ExitStatus> => {
      const result = await importFile(file, home.library, parse);
      if (result.outcome !== 'failed' && result.outcome !== 'withoutText') {
        sayError(`cli.${result.outcome}`, { input: path });
        return 0;
      }
      sayFailure(path, result.outcome === 'failed' ? result : { code: 'noText', details: {} });
      return 1;
    };
    try {
      let status: ExitStatus = 0;
      const walked = await forEachInput(positionals, async (input) => {
        if ((await forEachFile(await filesUnder(input), importOne)) !== 0) status = 1;
      });
      return walked === 0 ? status : walked;
    } finally {
      await home.library.flush();
      home.close();
    }
  },
};
