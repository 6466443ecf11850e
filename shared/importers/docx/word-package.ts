import { AppError } from '../../errors.ts';
import { findMainPart, folderOf, type MainPartKind, readXml, relatedPart, relationshipsOf } from '../ooxml-package.ts';
import type { KeptPicture } from '../picture-data.ts';
import { openZip } from '../zip-archive.ts';

/** The parts of a Word document that an importer reads, as XML; undefined where a document has none. */
export interface WordPackage {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  readonly coreProperties: string | undefined;
  /** Those that only a draft needs are read when they are asked for. */
  comments(): string | undefined;
  commentsExtended(): string | undefined;
  /** The picture that the main part points to by this id. */
  picture(id: string): KeptPicture | undefined;
}

/** How the main part of a Word document is told. */
export const wordMainPart: MainPartKind = {
  usual: 'word/document.xml',
  name: /document\d*\.xml$/i,
  contentType: /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/i,
};

/** Opens a Word document. Throws AppError `brokenFile` where the archive or its main part cannot be read. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const archive = openZip(bytes);
  const main = findMainPart(archive, wordMainPart);
  if (main === undefined) throw new AppError('brokenFile', { reason: 'noMainDocument' });
  const related = relationshipsOf(archive, main);
  const part = (kind: string) => readXml(archive, relatedPart(related, kind) ?? `${folderOf(main)}${kind}.xml`);
  const core = relatedPart(relationshipsOf(archive, ''), 'core-properties') ?? 'docProps/core.xml';
  return {
    document: readXml(archive, main) ?? '',
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    coreProperties: readXml(archive, core),
    comments: () => part('comments'),
    commentsExtended: () => part('commentsExtended'),
    picture(id) {
      const name = related.find((relationship) => relationship.id === id)?.target;
      const size = name === undefined ? undefined : archive.sizeOf(name);
      return name === undefined || size === undefined ? undefined : { size, read: () => archive.read(name) };
    },
  };
}
