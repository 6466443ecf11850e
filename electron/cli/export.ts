import { dirname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { exporters } from '../../shared/exporters/index.ts';
import { withSourcesAnnex } from '../../shared/exporters/layout/sources-annex.ts';
import { gbt9704 } from '../../shared/exporters/layout-profile.ts';
import { emptyLists } from '../../shared/lists/office-lists.ts';
import { type Unsettled, type UnsettledPlace, unsettledIn } from '../../shared/reuse/unsettled.ts';
import { sayError } from '../say.ts';
import { nodeDisk } from '../store/disk.ts';
import { openHomeToRead } from '../store/home.ts';
import { readArguments, required } from './arguments.ts';
import { type CliCommand, UsageError } from './command.ts';
import { expectFree, readDraftFile } from './files.ts';

/** `export FILE.wunian --out FILE.docx [--home DIR] [--sources] [--force]`: the format is that of the output's ending; what is ours is told by the home's lists. */
export const exportCommand: CliCommand = {
  name: 'export',
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      out: { type: 'string' },
      home: { type: 'string' },
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
    const lists = values.home ? (await openHomeToRead(nodeDisk, values.home)).lists.read() : emptyLists;
    sayUnsettled(unsettledIn(draft, lists.ownNames));
    return 0;
  },
};

/** What leaves the house unsettled is told with its places. */
function sayUnsettled({ leftOvers, placeholders }: Unsettled): void {
  for (const [key, found] of [
    ['cli.leftOver', leftOvers],
    ['cli.placeholder', placeholders],
  ] as const) {
    for (const { words, places } of found)
      sayError(key, { name: words, count: String(places.length), places: placesOf(places) });
  }
}

/** The headings that some places stand under, each once. */
function placesOf(places: readonly UnsettledPlace[]): string {
  return [...new Set(places.map(({ section }) => section).filter((section) => section !== ''))].join('；');
}
