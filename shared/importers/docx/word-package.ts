import { AppError } from '../../errors.ts';
import { decodeText } from '../decode-text.ts';
import { childElements, readMarkup } from '../markup.ts';
import { openZip, type ZipArchive } from '../zip-archive.ts';

/** The parts of a Word document that an importer reads, as XML; undefined where a document has none. */
export interface WordPackage {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  readonly coreProperties: string | undefined;
}

const mainContent = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/i;
const usualMainPart = 'word/document.xml';

/** The name of the package's main document part, undefined where the package holds no Word document. */
export function findMainPart(archive: ZipArchive): string | undefined {
  const related = relatedParts(archive, '').get('officeDocument') ?? usualMainPart;
  const declared = contentTypes(archive).get(`/${related}`.toLowerCase());
  const isWord = declared === undefined ? /document\d*\.xml$/i.test(related) : mainContent.test(declared);
  return isWord && hasPart(archive, related) ? related : undefined;
}

/** Opens a Word document. Throws AppError `brokenFile` where the archive or its main part cannot be read. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const archive = openZip(bytes);
  const main = findMainPart(archive);
  if (main === undefined) throw new AppError('brokenFile', { reason: 'noMainDocument' });
  const related = relatedParts(archive, main);
  const folder = folderOf(main);
  const part = (kind: string) => readXml(archive, related.get(kind) ?? `${folder}${kind}.xml`);
  return {
    document: readXml(archive, main) ?? '',
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    coreProperties: readXml(archive, relatedParts(archive, '').get('core-properties') ?? 'docProps/core.xml'),
  };
}

/** The parts that a part (or '', the package) is related to, by the last word of the relationship's type. */
function relatedParts(archive: ZipArchive, source: string): ReadonlyMap<string, string> {
  const folder = folderOf(source);
  const xml = readXml(archive, `${folder}_rels/${source.slice(folder.length)}.rels`);
  const relationships = elementsOf(xml).filter(({ attributes }) => attributes.TargetMode !== 'External');
  return new Map(
    relationships.map(({ attributes: { Type = '', Target = '' } }) => [
      Type.slice(Type.lastIndexOf('/') + 1),
      resolveTarget(folder, Target),
    ]),
  );
}

function contentTypes(archive: ZipArchive): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(readXml(archive, '[Content_Types].xml')).map(({ attributes: { PartName = '', ContentType = '' } }) => [
      PartName.toLowerCase(),
      ContentType,
    ]),
  );
}

/** The elements within the root element of a part. */
function elementsOf(xml: string | undefined) {
  return childElements(readMarkup(xml ?? '', 'xml')).flatMap(childElements);
}

function readXml(archive: ZipArchive, name: string): string | undefined {
  const bytes = archive.read(name);
  return bytes && (decodeText(bytes)?.text ?? '');
}

function hasPart(archive: ZipArchive, name: string): boolean {
  return archive.names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
