import { AppError } from '../../errors.ts';
import { countWarning } from '../count-warning.ts';
import { givenTitle } from '../given-title.ts';
import type { Importer } from '../importer.ts';
import { linesOfPages } from '../page-layout/read-pages.ts';
import { unknownSymbols } from '../page-layout/unknown-symbols.ts';
import { isZip, openZip } from '../zip-archive.ts';
import { holdsOfd, openOfd } from './ofd-package.ts';
import { readOfdPages } from './ofd-pages.ts';

/**
 * OFD files (GB/T 33190-2016), the format of official documents with a fixed layout; one without a text layer gives no
 * lines. Stamps, annotations and attachments are not read. Warnings: `unknownSymbols` (count), `unreadablePages` (count).
 */
export const ofd: Importer = {
  name: 'ofd',
  endings: ['ofd'],
  mayHoldScans: true,
  recognizes: (bytes, fileName) => isZip(bytes) && (isOfd(bytes) ?? /\.ofd$/i.test(fileName)),
  read(bytes) {
    const documents = openOfd(bytes);
    const read = documents.map(readOfdPages);
    const lines = read.flatMap(({ pages }) => linesOfPages(pages));
    const missing = read.reduce((count, document) => count + document.missing, 0);
    const title = givenTitle(documents[0]?.title ?? '');
    return {
      value: title === undefined ? { lines } : { lines, title },
      warnings: [...countWarning('unknownSymbols', unknownSymbols(lines)), ...countWarning('unreadablePages', missing)],
    };
  },
};

/** Undefined for an archive that cannot be opened. */
function isOfd(bytes: Uint8Array): boolean | undefined {
  try {
    return holdsOfd(openZip(bytes));
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
