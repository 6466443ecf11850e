import { AppError } from '../../errors.ts';
import { decodeText } from '../decode-text.ts';
import { buildTree, childElement, createScanner, findElements, type MarkupElement, markupText } from '../markup.ts';
import { openZip, type ZipArchive } from '../zip-archive.ts';

/** One document of an OFD package, its parts read when they are asked for (GB/T 33190-2016, 7.4 and 7.5). */
export interface OfdDocument {
  /** As its properties give it. */
  readonly title: string;
  /** The part Document.xml, which names pages, templates and resources. */
  readonly root: MarkupElement;
  /** Another part of the document, named from the folder of Document.xml; undefined where it is not there. */
  part(location: string): MarkupElement | undefined;
}

const entrance = 'OFD.xml';

/** Whether an archive is an OFD package. */
export function holdsOfd(archive: ZipArchive): boolean {
  return archive.names.some((name) => /^[/\\]?OFD\.xml$/i.test(name));
}

/** Opens the documents of a package. Throws AppError `encrypted`, and `brokenFile` where it is damaged or holds none. */
export function openOfd(bytes: Uint8Array): OfdDocument[] {
  const archive = openZip(bytes);
  const bodies = findElements(readPart(archive, entrance) ?? { name: '', attributes: {}, children: [] }, 'DocBody');
  const documents = bodies.flatMap((body) => openDocument(archive, body) ?? []);
  if (documents.length > 0) return documents;
  if (archive.names.some((name) => /Encryptions?\.xml$/i.test(name))) throw new AppError('encrypted');
  throw new AppError('brokenFile', { reason: 'noMainDocument' });
}

/** The text of the child of this name. */
export function childText(element: MarkupElement | undefined, name: string): string {
  const child = childElement(element, name);
  return child ? markupText(child).trim() : '';
}

function openDocument(archive: ZipArchive, body: MarkupElement): OfdDocument | undefined {
  const location = resolve('', childText(body, 'DocRoot'));
  const folder = location.slice(0, location.lastIndexOf('/') + 1);
  const root = readPart(archive, location);
  return (
    root && {
      title: childText(childElement(body, 'DocInfo'), 'Title'),
      root,
      part: (name) => readPart(archive, resolve(folder, name)),
    }
  );
}

/** A part as a tree, its names without their prefixes. */
function readPart(archive: ZipArchive, name: string): MarkupElement | undefined {
  const bytes = name === '' ? undefined : archive.read(name);
  const xml = bytes && decodeText(bytes)?.text;
  if (xml === undefined) return undefined;
  return buildTree(
    (events) =>
      createScanner('xml', {
        ...events,
        open: (tag, attributes) => events.open(tag.slice(tag.indexOf(':') + 1), attributes),
      }),
    xml,
  );
}

/** Locations begin at the folder of the part that names them, or with a slash at the top (7.3). */
function resolve(folder: string, location: string): string {
  return location.startsWith('/') ? location.slice(1) : folder + location.replace(/^\.\//, '');
}
