import { strToU8, zipSync } from 'fflate';
import { element, type Xml, xmlFile } from './xml.ts';

/** A part of a Word package (ECMA-376 part 2). */
export interface Part {
  /** From the package's root, without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  /** What the package or, for a part under `word/`, the main document calls it. */
  readonly relationship: { readonly id: string; readonly type: string };
  /** XML, or the bytes of a picture. */
  readonly content: string | Uint8Array;
}

const mainDocument = 'word/document.xml';

/** Any fixed time does: it makes the same draft give the same bytes. ZIP knows none before 1980. */
const entryTime = new Date(1980, 0, 1);

/** The zipped package with its content types and relationships. */
export function writePackage(parts: readonly Part[]): Uint8Array {
  const isInner = ({ path }: Part) => path.startsWith('word/') && path !== mainDocument;
  const outer = parts.filter((part) => !isInner(part));
  const files = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationships(outer, '')],
    ['word/_rels/document.xml.rels', relationships(parts.filter(isInner), 'word/')],
    ...parts.map(({ path, content }) => [path, content] as const),
  ] as const;
  const bytes = files.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(bytes), { mtime: entryTime });
}

/** Pictures are known by their endings, as Word writes them; every other part by its name. */
function contentTypes(parts: readonly Part[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relationshipType = 'application/vnd.openxmlformats-package.relationships+xml';
  const pictures = new Map(
    parts
      .filter(({ content }) => typeof content !== 'string')
      .map(({ path, contentType }) => [path.slice(path.lastIndexOf('.') + 1), contentType]),
  );
  return xmlFile(
    element('Types', { xmlns: namespace }, [
      element('Default', { Extension: 'rels', ContentType: relationshipType }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...pictures].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...parts
        .filter(({ content }) => typeof content === 'string')
        .map(({ path, contentType }) => element('Override', { PartName: `/${path}`, ContentType: contentType })),
    ]),
  );
}

/** Targets are written from the folder of the part that has the relationships. */
function relationships(parts: readonly Part[], folder: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const entries = parts.map(
    ({ path, relationship: { id, type } }): Xml =>
      element('Relationship', { Id: id, Type: type, Target: path.slice(folder.length) }),
  );
  return xmlFile(element('Relationships', { xmlns: namespace }, entries));
}
