import { escapeMarkup } from '../layout/escape.ts';

declare const markup: unique symbol;

/** Text that is XML already. Only `element`, `w` and `characters` make it, so nothing unescaped gets in. */
export type Xml = string & { readonly [markup]: true };

export type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes escaped. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  const tag = name + head.join('');
  return (children.length > 0 ? `<${tag}>${children.join('')}</${name}>` : `<${tag}/>`) as Xml;
}

/** A WordprocessingML element: name and attributes get the prefix `w:` unless they bring one. */
export function w(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const prefixed = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value]);
  return element(`w:${name}`, Object.fromEntries(prefixed), children);
}

/** A WordprocessingML property with nothing but a value. */
export function value(name: string, val: string | number): Xml {
  return w(name, { val });
}

/** Escaped text content. */
export function characters(text: string): Xml {
  return escapeMarkup(text) as Xml;
}

/** A part's whole text. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** The root element of a WordprocessingML part. */
export function wordRoot(name: string, children: readonly Xml[]): Xml {
  return w(name, { 'xmlns:w': wordNamespace, 'xmlns:r': relationshipNamespace }, children);
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Of the ids by which a part refers to others, and the stem of all relationship types of ECMA-376. */
export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
