import {
  buildTree,
  childElement,
  createScanner,
  type MarkupAttributes,
  type MarkupElement,
  type MarkupEvents,
  type MarkupScanner,
} from '../markup.ts';

/** The prefixes this importer knows, by namespace: as Word writes them, and of Strict documents (ISO/IEC 29500-1). */
const knownPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

/**
 * A scanner of WordprocessingML that reports names with Word's own prefixes (`w:p`), whatever prefixes a file declares on
 * its root element.
 */
export function createOoxmlScanner(events: MarkupEvents): MarkupScanner {
  let rename: ((name: string) => string) | undefined;
  let isRoot = true;
  return createScanner('xml', {
    open(name, attributes) {
      if (isRoot) rename = renamerFor(attributes);
      isRoot = false;
      if (rename) events.open(rename(name), renameKeys(attributes, rename));
      else events.open(name, attributes);
    },
    close: (name, implied) => events.close(rename?.(name) ?? name, implied),
    text: events.text,
  });
}

/** Undefined where the file uses Word's prefixes, as nearly all do. */
function renamerFor(rootAttributes: MarkupAttributes): ((name: string) => string) | undefined {
  const prefixes = new Map<string, string>();
  for (const [key, uri] of Object.entries(rootAttributes)) {
    const declared = /^xmlns(?::|$)(.*)/.exec(key)?.[1];
    const known = knownPrefixes.get(uri);
    if (declared !== undefined && known !== undefined && declared !== known) prefixes.set(declared, known);
  }
  if (prefixes.size === 0) return undefined;
  return (name) => {
    const colon = name.indexOf(':');
    const prefix = prefixes.get(name.slice(0, Math.max(colon, 0)));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
}

function renameKeys(attributes: MarkupAttributes, rename: (name: string) => string): MarkupAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.includes(':') ? rename(key) : key, value]),
  );
}

/** Reads a small part, styles or numbering, into a tree with Word's own prefixes. */
export function readOoxml(xml: string): MarkupElement {
  return buildTree(createOoxmlScanner, xml);
}

/** The `w:val` of the child of this name. */
export function stringValue(element: MarkupElement | undefined, name: string): string | undefined {
  return childElement(element, name)?.attributes['w:val'];
}

/** The whole number in the `w:val` of the child of this name. */
export function numberValue(element: MarkupElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(stringValue(element, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether a property that is on or off is on; undefined where it is not set (ECMA-376 Part 1, 17.17.4). */
export function toggleValue(element: MarkupElement | undefined, name: string): boolean | undefined {
  const toggle = childElement(element, name);
  return toggle && !/^(?:0|false|off)$/.test(toggle.attributes['w:val'] ?? '');
}
