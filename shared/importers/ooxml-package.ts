import { AppError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { childElements, type MarkupElement, readMarkup } from './markup.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** How the main part of a kind of package is told: where it usually stands, how it is called, its content type. */
export interface MainPartKind {
  readonly usual: string;
  readonly name: RegExp;
  readonly contentType: RegExp;
}

/** What a part points to (ECMA-376 Part 2, 6.5): `kind` is the last word of the relationship's type. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/**
 * Whether bytes are a package of this kind: by what it declares, else, where it declares nothing or cannot be read, by
 * whether its file is named so.
 */
export function isPackageOf(bytes: Uint8Array, kind: MainPartKind, isNamedSo: boolean): boolean {
  try {
    const archive = openZip(bytes);
    if (findMainPart(archive, kind) !== undefined) return true;
    const declared = declaredType(archive, mainPartName(archive, kind));
    return isNamedSo && (declared === undefined || kind.contentType.test(declared));
  } catch (error) {
    if (error instanceof AppError) return isNamedSo;
    throw error;
  }
}

/** The name of the package's main part, undefined where the package holds another kind of document. */
export function findMainPart(archive: ZipArchive, kind: MainPartKind): string | undefined {
  const name = mainPartName(archive, kind);
  const declared = declaredType(archive, name);
  const isRight = declared === undefined ? kind.name.test(name) : kind.contentType.test(declared);
  return isRight && hasPart(archive, name) ? name : undefined;
}

/** The parts of the package that a part (or '', the package itself) points to. */
export function relationshipsOf(archive: ZipArchive, source: string): Relationship[] {
  const folder = folderOf(source);
  const xml = readXml(archive, `${folder}_rels/${source.slice(folder.length)}.rels`);
  return elementsOf(xml)
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: resolveTarget(folder, Target),
    }));
}

/** The part of a kind among those pointed to. */
export function relatedPart(relationships: readonly Relationship[], kind: string): string | undefined {
  return relationships.findLast((relationship) => relationship.kind === kind)?.target;
}

/** A part as text, undefined where the package has none of this name. */
export function readXml(archive: ZipArchive, name: string): string | undefined {
  const bytes = archive.read(name);
  return bytes && (decodeText(bytes)?.text ?? '');
}

/** The folder of a part with its slash, '' at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function mainPartName(archive: ZipArchive, kind: MainPartKind): string {
  return relatedPart(relationshipsOf(archive, ''), 'officeDocument') ?? kind.usual;
}

/** The content type that the package gives a part (ECMA-376 Part 2, 6.2.3). */
function declaredType(archive: ZipArchive, part: string): string | undefined {
  const name = `/${part}`.toLowerCase();
  return elementsOf(readXml(archive, '[Content_Types].xml')).find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === name,
  )?.attributes.ContentType;
}

/** The elements within the root element of a part. */
function elementsOf(xml: string | undefined): MarkupElement[] {
  return childElements(readMarkup(xml ?? '', 'xml')).flatMap(childElements);
}

function hasPart(archive: ZipArchive, name: string): boolean {
  return archive.names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
}

function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
