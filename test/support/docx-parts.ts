import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word package by their paths. */
export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);
  return Object.fromEntries(entries);
}

/** A part's text; a missing part fails the test. */
export function docxPart(bytes: Uint8Array, path: string): string {
  const part = docxParts(bytes)[path];
  if (part === undefined) throw new Error(`Cannot read ${path} because the package has no such part`);
  return part;
}

/** The XML of the paragraphs of `word/document.xml`, in their order. */
export function docxParagraphs(bytes: Uint8Array): string[] {
  return docxPart(bytes, 'word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

/** The element of a name whose own tag holds `attribute`, with its content. */
export function docxElement(xml: string, name: string, attribute: string): string {
  const found = (xml.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? []).find((text) =>
    text.slice(0, text.indexOf('>')).includes(attribute),
  );
  if (found === undefined) throw new Error(`Cannot find <${name} ${attribute}> because the part has none`);
  return found;
}
