import { dirname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { exporters } from '../../shared/exporters/index.ts';
import { withSourcesAnnex } from '../../shared/exporters/layout/sources-annex.ts';
import { gbt9704 } from '../../shared/exporters/layout-profile.ts';
import { emptyLists } from '../../shared/lists/office-lists.ts';
import { type UnsettledPlace, unsettledIn } from '../../shared/reuse/unsettled.ts';
import { sayError } from '../say.ts';
import { nodeDisk } from '../store/disk.ts';
import { readArguments, required } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { expectFree, readDraftFile } from './files.ts';

/** `export FILE.wunian --out FILE.docx [--sources] [--force]`: the format is that of the output's ending. */
export const exportCommand: CliCommand = {
  name: 'export',
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      out: { type: 'string' },
      sources: { type: 'boolean' },
      force: { type: 'boolean' },
    });
    const out = required(values.out, '--out FILE.docx');
    const [input, ...more] = positionals;
    if (!input || more.length > 0) throw new UsageError('FILE.wunian --out FILE.docx');
    const exporter = exporters.find(({ ending }) => out.toLowerCase().endsWith(`.${ending}`));
    if (!exporter) throw new AppError('unknownFormat', { file: out });
    const draft = await readDraftFile(input);
    await expectFree(out, values.force === true);
    await nodeDisk.makeFolder(dirname(out));
    await nodeDisk.write(out, exporter.write(values.sources ? withSourcesAnnex(draft) : draft, gbt9704));
    sayError('cli.exported', { path: out });
    for (const { words, places } of unsettledIn(draft, emptyLists.ownNames).leftOvers) {
      sayError('cli.leftOver', { name: words, count: String(places.length), places: placesOf(places) });
    }
    return 0;
  },
};

/** The headings that some places stand under, each once. */
function placesOf(places: readonly UnsettledPlace[]): string {
  return [...new Set(places.map(({ section }) => section).filter((section) => section !== ''))].join('；');
}
