import { AppError } from '../../errors.ts';
import type { Importer } from '../importer.ts';
import { isCompoundFile, openCompoundFile } from './compound-file.ts';
import { readOldWord } from './old-word.ts';
import { readWord97 } from './word-97.ts';
import { openWordFile } from './word-file.ts';

/** Documents of versions below are of Word 6 or 95. */
const word97 = 0x00c0;

/** What other programs keep in compound files: workbooks, presentations, packages with a password. */
const streamsOfOthers = ['workbook', 'book', 'powerpoint document', 'encryptedpackage'];

/**
 * Word documents before .docx, as Word and WPS write them, with automatic numbers, tracked changes accepted; read whole,
 * with their comments and pictures. Headers and footers are not read; of Word 6 and 95 only the text. Warnings: those of .docx, and `oldWordText`.
 */
export const doc: Importer = {
  name: 'doc',
  endings: ['doc', 'wps', 'dot', 'wpt'],
  mayHoldScans: true,
  recognizes(bytes, fileName) {
    if (!isCompoundFile(bytes)) return false;
    const names = streamNames(bytes);
    if (names.includes('worddocument')) return true;
    return /\.(?:doc|wps|dot|wpt)$/i.test(fileName) && !streamsOfOthers.some((name) => names.includes(name));
  },
  read(bytes, detail) {
    const file = openWordFile(bytes);
    return file.version < word97 ? readOldWord(file.stream) : readWord97(file, detail);
  },
};

/** None where the file is damaged. */
function streamNames(bytes: Uint8Array): readonly string[] {
  try {
    return openCompoundFile(bytes).names;
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}
