import { AppError } from '../../errors.ts';
import type { Importer } from '../importer.ts';
import { isPackageOf } from '../ooxml-package.ts';
import { createPictureReader } from '../picture-data.ts';
import { isZip } from '../zip-archive.ts';
import { readComments } from './comments.ts';
import { coreTitle } from './core-title.ts';
import { createListCounter } from './list-counter.ts';
import { readListDefinitions } from './list-definitions.ts';
import { readNotes } from './notes.ts';
import type { PictureOf } from './paragraph-pictures.ts';
import { documentOf, type Stories } from './stories.ts';
import { readStory } from './story-blocks.ts';
import { type DocumentContext, readingWhole } from './story-lines.ts';
import { readStyles } from './styles.ts';
import { openWordPackage, type WordPackage, wordMainPart } from './word-package.ts';

/**
 * Word documents (ECMA-376) as Word and WPS write them, with automatic numbers, tracked changes accepted; read whole, with
 * their comments and pictures. Headers and footers are not read. Warnings: `notesAtEnd` (count), `unknownSymbols` (count), `textCutOff`.
 */
export const docx: Importer = {
  name: 'docx',
  endings: ['docx', 'docm', 'dotx', 'dotm'],
  mayHoldScans: true,
  recognizes(bytes, fileName) {
    if (isEncrypted(bytes)) return true;
    return isZip(bytes) && isPackageOf(bytes, wordMainPart, /\.(?:docx|docm|dotx|dotm)$/i.test(fileName));
  },
  read(bytes, detail) {
    if (isEncrypted(bytes)) throw new AppError('encrypted');
    const source = openWordPackage(bytes);
    const context = readContext(source);
    const isWhole = detail === 'whole';
    const whole = isWhole ? readingWhole(pictureReader(source)) : undefined;
    const stories: Stories = {
      body: readStory(source.document, detail),
      notes: [source.footnotes, source.endnotes].flatMap(readNotes),
      title: coreTitle(source.coreProperties),
      isCutOff: isCutOff(source.document),
      ...(isWhole ? { comments: readComments(source.comments(), source.commentsExtended(), context) } : {}),
    };
    return documentOf(stories, whole ? { ...context, whole } : context);
  },
};

function readContext(source: WordPackage): DocumentContext {
  const styles = readStyles(source.styles);
  const lists = readListDefinitions(source.numbering, styles);
  return { styles, lists, count: createListCounter(lists) };
}

function pictureReader(source: WordPackage): PictureOf {
  const read = createPictureReader();
  return (id) => read(source.picture(id));
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedStream = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);

/** A document with a password is a compound file that holds the encrypted package as a stream ([MS-OFFCRYPTO], 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  if (!compoundFile.every((byte, index) => bytes[index] === byte)) return false;
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (encryptedStream.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** A part that was cut off in the middle still gives the text up to there. */
function isCutOff(xml: string): boolean {
  return !/<\/(?:\w+:)?document>\s*$/.test(xml.slice(-200));
}
