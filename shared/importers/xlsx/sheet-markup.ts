import { buildTree, createScanner, type MarkupAttributes, type MarkupElement, type MarkupEvents } from '../markup.ts';

const chunkSize = 64 * 1024;

/** Tells of SpreadsheetML while it is read, names without their prefixes, until `isDone`. */
export function scanSheetMarkup(xml: string, events: MarkupEvents, isDone = () => false): void {
  const scanner = createSheetScanner(events);
  for (let start = 0; start < xml.length && !isDone(); start += chunkSize) {
    scanner.write(xml.slice(start, start + chunkSize));
  }
  scanner.end();
}

/** Reads a small part, the workbook or its styles, into a tree. */
export function readSheetMarkup(xml: string): MarkupElement {
  return buildTree(createSheetScanner, xml);
}

function createSheetScanner(events: MarkupEvents) {
  return createScanner('xml', {
    open: (name, attributes) => events.open(localName(name), localNames(attributes)),
    close: (name, implied) => events.close(localName(name), implied),
    text: events.text,
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: MarkupAttributes): MarkupAttributes {
  const entries = Object.entries(attributes);
  if (!entries.some(([key]) => key.includes(':'))) return attributes;
  return Object.fromEntries(entries.map(([key, value]) => [localName(key), value]));
}
